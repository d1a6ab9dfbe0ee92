using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>The values of a style's custom properties, with what they refer to put in.</summary>
internal sealed class CustomProperties(Dictionary<string, TokenList> values)
{
    public static CustomProperties None { get; } = new(new Dictionary<string, TokenList>(StringComparer.Ordinal));

    public TokenList? Find(string name) => values.GetValueOrDefault(name);

    public Dictionary<string, TokenList> Copy() => new(values, StringComparer.Ordinal);
}
