using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>A type of activity as a body names it, and the kinds of ours that make it up.</summary>
internal sealed record ActivityType(string Name, Sequence<ActivityKind> Activities);
