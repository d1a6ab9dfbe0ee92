namespace CpdMapping.Learning;

/// <summary>A break within a session. It does not count as learning.</summary>
/// <param name="Start">When it starts.</param>
/// <param name="End">When it ends.</param>
public sealed record Break(DateTimeOffset Start, DateTimeOffset End);
