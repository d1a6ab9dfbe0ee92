namespace CpdMapping.Documents.Views;

/// <summary>A figure of a page about coverage, to print.</summary>
/// <param name="Text">The figure; a dash where there is nothing, a star where it is held back.</param>
/// <param name="IsHeldBack">Whether it is held back, since it would be about too few people.</param>
/// <param name="IsEmpty">Whether there is nothing.</param>
public sealed record CoverageCellView(string Text, bool IsHeldBack, bool IsEmpty);
