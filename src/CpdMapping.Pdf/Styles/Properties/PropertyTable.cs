using System.Collections.Frozen;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>All properties by name, and where each stands among a style's values.</summary>
internal static class PropertyTable
{
    private static readonly Property[] Listed = [.. BoxProperties.All, .. TextProperties.All, .. FlowProperties.All, .. GridProperties.All, .. PaintProperties.All];

    private static readonly FrozenDictionary<string, Property> ByName = Place(Listed).ToFrozenDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Shorthand> Short = Shorthands.All.ToFrozenDictionary(shorthand => shorthand.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> OldNames = new Dictionary<string, string>
    {
        ["word-wrap"] = "overflow-wrap",
        ["page-break-before"] = "break-before",
        ["page-break-after"] = "break-after",
        ["page-break-inside"] = "break-inside",
        ["grid-gap"] = "gap",
        ["grid-row-gap"] = "row-gap",
        ["grid-column-gap"] = "column-gap",
        ["-webkit-box-decoration-break"] = "box-decoration-break",
        ["-webkit-hyphens"] = "hyphens",
        ["-webkit-columns"] = "columns",
        ["-webkit-column-count"] = "column-count",
        ["-webkit-column-gap"] = "column-gap",
        ["-webkit-column-break-inside"] = "break-inside",
        ["-webkit-transform"] = "transform",
        ["inset-inline-start"] = "left",
        ["inset-inline-end"] = "right",
        ["inset-block-start"] = "top",
        ["inset-block-end"] = "bottom",
        ["inline-size"] = "width",
        ["block-size"] = "height",
        ["min-inline-size"] = "min-width",
        ["max-inline-size"] = "max-width",
        ["min-block-size"] = "min-height",
        ["max-block-size"] = "max-height",
        ["margin-block-start"] = "margin-top",
        ["margin-block-end"] = "margin-bottom",
        ["margin-inline-start"] = "margin-left",
        ["margin-inline-end"] = "margin-right",
        ["padding-block-start"] = "padding-top",
        ["padding-block-end"] = "padding-bottom",
        ["padding-inline-start"] = "padding-left",
        ["padding-inline-end"] = "padding-right",
        ["border-block-start"] = "border-top",
        ["border-block-end"] = "border-bottom",
        ["border-inline-start"] = "border-left",
        ["border-inline-end"] = "border-right",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Property> All => Listed;

    public static int InheritedCount { get; private set; }

    public static int OwnCount { get; private set; }

    public static Property? Find(string name) => ByName.GetValueOrDefault(Current(name));

    public static Shorthand? FindShorthand(string name) => Short.GetValueOrDefault(Current(name));

    private static string Current(string name) => OldNames.GetValueOrDefault(name, name);

    private static Property[] Place(Property[] properties)
    {
        for (var order = 0; order < properties.Length; order++)
            properties[order].Place(order, properties[order].IsInherited ? InheritedCount++ : OwnCount++);
        return properties;
    }
}
