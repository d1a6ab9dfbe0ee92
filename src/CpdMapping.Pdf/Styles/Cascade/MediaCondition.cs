namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>When rules apply: on what medium and page, and within what further condition.</summary>
/// <param name="Queries">Of these, one must be met.</param>
/// <param name="Outer">What must be met besides.</param>
internal sealed record MediaCondition(IReadOnlyList<MediaQuery> Queries, MediaCondition? Outer)
{
    /// <summary>Whether the condition is met by a page whose content is of this size.</summary>
    public bool IsMet(double width, double height)
    {
        for (var condition = this; condition is not null; condition = condition.Outer)
            if (!condition.Queries.Any(query => query.IsMet(width, height)))
                return false;
        return true;
    }
}
