using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>A question that a selector asks of an element.</summary>
internal abstract class ElementTest
{
    public abstract bool Matches(HtmlElement element);
}
