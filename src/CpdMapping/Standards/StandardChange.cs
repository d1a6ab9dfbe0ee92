namespace CpdMapping.Standards;

/// <summary>A change from one edition to another.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Old">The standards of the older edition that it is about; empty for what was added.</param>
/// <param name="New">The standards of the newer edition that it is about; empty for what was removed.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardChange(StandardChangeKind Kind, Sequence<Standard> Old, Sequence<Standard> New);
