namespace CpdMapping.Documents.Views;

/// <summary>One change from an edition to another.</summary>
/// <param name="Old">The standards of the older edition; empty for what was added.</param>
/// <param name="New">The standards of the newer edition; empty for what was removed.</param>
public sealed record DiffRowView(Sequence<DiffItemView> Old, Sequence<DiffItemView> New);
