using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>The time from one check to the next, for one learner: its first and last day.</summary>
internal readonly record struct Cycle(DateOnly From, DateOnly To)
{
    /// <summary>Why it may not be the learner's own; null where it is.</summary>
    public CycleDoubt? Doubt { get; init; }

    public bool Holds(DateOnly day) => From <= day && day <= To;

    public bool Holds(RecordEntry entry) => Holds(entry.Activity!.To); // only standing entries are asked about, and they have an activity
}
