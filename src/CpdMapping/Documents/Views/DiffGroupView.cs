namespace CpdMapping.Documents.Views;

/// <summary>The changes of one kind.</summary>
/// <param name="Anchor">The place on the page.</param>
/// <param name="Heading">What happened, such as <c>Split</c>.</param>
/// <param name="Explanation">What that means: one sentence.</param>
/// <param name="Rows">The changes.</param>
public sealed record DiffGroupView(string Anchor, string Heading, string Explanation, Sequence<DiffRowView> Rows)
{
    /// <summary>Gets whether any change has a standard of the older edition, so that there is a column for it.</summary>
    public bool HasOld => Rows.Any(row => !row.Old.IsEmpty);

    /// <summary>Gets whether any change has a standard of the newer edition, so that there is a column for it.</summary>
    public bool HasNew => Rows.Any(row => !row.New.IsEmpty);
}
