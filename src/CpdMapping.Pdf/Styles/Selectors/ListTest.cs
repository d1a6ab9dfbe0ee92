using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>Asks whether one of several selectors fits, or none.</summary>
internal sealed class ListTest(IReadOnlyList<Selector> selectors, bool none) : ElementTest
{
    public override bool Matches(HtmlElement element)
    {
        foreach (var selector in selectors)
            if (selector.Matches(element))
                return !none;
        return none;
    }
}
