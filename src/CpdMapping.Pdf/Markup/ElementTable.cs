using System.Collections.Frozen;

namespace CpdMapping.Pdf.Markup;

/// <summary>What we know of elements by their names.</summary>
internal static class ElementTable
{
    private static readonly FrozenSet<string> Empty = Set("area base br col embed hr img input link meta param source track wbr");

    private static readonly FrozenSet<string> HeadOnly = Set("base link meta title style");

    private static readonly FrozenSet<string> Raw = Set("script style title textarea iframe noembed noframes xmp");

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul");

    private static readonly FrozenSet<string> Printed = Set(
        "html head body title base link meta style template noscript caption colgroup col thead tbody tfoot tr td th li dt dd " +
        "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label legend mark picture q rp rt ruby s samp small source span strike strong sub sup svg time tt u var wbr slot");

    private static readonly FrozenSet<string> Refused = Set(
        "script iframe object embed applet audio video canvas map area button input select option optgroup textarea datalist output progress meter param track frame frameset math portal");

    private static readonly FrozenSet<string> Svg = Set(
        "svg g path rect circle ellipse line polyline polygon text tspan defs use symbol title desc metadata style lineargradient radialgradient stop clippath a image");

    public static bool IsEmpty(string name) => Empty.Contains(name);

    public static bool BelongsInHead(string name) => HeadOnly.Contains(name);

    public static bool IsRaw(string name) => Raw.Contains(name);

    /// <summary>Whether text in it is read without entities.</summary>
    public static bool KeepsEntities(string name) => name is not ("title" or "textarea");

    public static bool ClosesParagraph(string name) => Blocks.Contains(name);

    public static bool IsPrinted(string name) => Printed.Contains(name) || Blocks.Contains(name);

    public static bool IsRefused(string name) => Refused.Contains(name);

    public static bool IsDrawn(string lowerName) => Svg.Contains(lowerName);

    private static FrozenSet<string> Set(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
