using CpdMapping.Pdf.Styles.Cascade;

namespace CpdMapping.Pdf.Styles.Pages;

/// <summary>A rule for pages: for which ones, of what size, with what margins and what in them.</summary>
internal sealed record PageRule(string? Name, PageKind Kind, PageSize? Size, DeclarationBlock Block, IReadOnlyList<MarginRule> Margins, MediaCondition? Condition)
{
    /// <summary>How much the rule weighs: a name before <c>:first</c> and <c>:blank</c>, and these before a side.</summary>
    public int Specificity => (Name is null ? 0 : 100) + (Kind is PageKind.First or PageKind.Blank ? 10 : Kind == PageKind.Any ? 0 : 1);
}
