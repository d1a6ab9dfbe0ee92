using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>A whole selector: compounds from right to left, and what stands between them.</summary>
internal sealed class Selector(IReadOnlyList<Compound> compounds, IReadOnlyList<Combinator> combinators, PseudoElement pseudo, int specificity)
{
    private enum Answer
    {
        Fits,

        /// <summary>It does not fit, but may further out.</summary>
        TryFurtherOut,

        /// <summary>It does not fit, but may at an earlier sibling.</summary>
        TryEarlier,

        Never,
    }

    public Compound Subject => compounds[0];

    public PseudoElement Pseudo { get; } = pseudo;

    public int Specificity { get; } = specificity;

    public bool Matches(HtmlElement element) => Match(element, 0) == Answer.Fits;

    // Which part failed says where another try can succeed at all: that keeps long selectors from being tried in every combination.
    private Answer Match(HtmlElement element, int at)
    {
        if (!compounds[at].Matches(element))
            return Answer.TryEarlier;
        if (at == compounds.Count - 1)
            return Answer.Fits;
        var combinator = combinators[at];
        var isSibling = combinator is Combinator.NextSibling or Combinator.LaterSibling;
        var fallback = isSibling ? Answer.TryEarlier : Answer.TryFurtherOut;
        for (var next = isSibling ? element.PreviousElement : element.Parent; next is not null; next = isSibling ? next.PreviousElement : next.Parent)
        {
            var answer = Match(next, at + 1);
            if (answer is Answer.Fits or Answer.Never || combinator == Combinator.NextSibling)
                return answer;
            if (combinator == Combinator.Child)
                return answer == Answer.TryEarlier ? Answer.TryFurtherOut : answer;
            if (combinator == Combinator.LaterSibling && answer == Answer.TryFurtherOut)
                return answer;
        }

        return isSibling ? fallback : Answer.Never;
    }
}
