using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>Asks for every so manieth place among the siblings: <c>an+b</c>.</summary>
internal sealed class NthTest(int step, int offset, bool ofType, bool fromEnd) : ElementTest
{
    public override bool Matches(HtmlElement element)
    {
        if (element.Parent is null)
            return Fits(1);
        if (!ofType)
            return Fits(fromEnd ? element.Parent.ElementCount - element.ElementIndex + 1 : element.ElementIndex);
        var (first, last) = SiblingCounts.OfType(element);
        return Fits(fromEnd ? last : first);
    }

    private bool Fits(int index)
    {
        var rest = (long)index - offset;
        return step == 0 ? rest == 0 : rest % step == 0 && rest / step >= 0;
    }
}
