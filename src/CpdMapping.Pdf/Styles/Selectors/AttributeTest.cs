using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>Asks for an attribute, and with a sign for its value.</summary>
internal sealed class AttributeTest(string name, char sign, string value, bool ignoresCase) : ElementTest
{
    private readonly StringComparison comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public override bool Matches(HtmlElement element)
    {
        if (element.Attribute(name) is not { } found)
            return false;
        return sign switch
        {
            '\0' => true,
            '=' => found.Equals(value, comparison),
            '^' => value.Length > 0 && found.StartsWith(value, comparison),
            '$' => value.Length > 0 && found.EndsWith(value, comparison),
            '*' => value.Length > 0 && found.Contains(value, comparison),
            '|' => found.StartsWith(value, comparison) && (found.Length == value.Length || found[value.Length] == '-'),
            _ => value.Length > 0 && Array.Exists(found.Split([' ', '\t', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries), word => word.Equals(value, comparison)),
        };
    }
}
