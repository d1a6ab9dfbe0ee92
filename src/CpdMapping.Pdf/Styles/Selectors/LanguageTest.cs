using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>Asks for the language of an element, which it may have from further out.</summary>
internal sealed class LanguageTest(IReadOnlyList<string> languages) : ElementTest
{
    public override bool Matches(HtmlElement element)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if ((at.Attribute("lang") ?? at.Attribute("xml:lang")) is { } found)
                return languages.Any(language => found.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (found.Length == language.Length || found[language.Length] == '-'));
        }

        return false;
    }
}
