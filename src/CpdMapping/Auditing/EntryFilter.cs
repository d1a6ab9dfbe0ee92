using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>Which entries a rule counts, and what to call them; all of them where a scheme does not say. An entry must fit everything that is stated.</summary>
internal sealed record EntryFilter
{
    public static readonly EntryFilter All = new();

    /// <summary>What marks them, to stand after a number: <c>of participatory learning</c>.</summary>
    public string? Called { get; init; }

    /// <summary>The kinds of activity; empty for all.</summary>
    public Sequence<ActivityKind> Activities { get; init; }

    /// <summary>The providers, such as those that a body approves of, compared without regard to case; empty for all.</summary>
    public Sequence<string> Providers { get; init; }

    /// <summary>Whether somebody provided it, so that it is no private study.</summary>
    public bool Provided { get; init; }

    /// <summary>The ids of courses; empty for all.</summary>
    public Sequence<string> Courses { get; init; }

    /// <summary>The standards, or whole editions, of which one at least is claimed; empty for all.</summary>
    public Sequence<ClaimTarget> Claims { get; init; }

    /// <summary>The kinds of evidence of which one at least is there, compared without regard to case; empty for all.</summary>
    public Sequence<string> Evidence { get; init; }

    /// <summary>The fewest minutes of one entry.</summary>
    public int MinutesFrom { get; init; }

    /// <summary>Whether a certificate or other evidence must be named.</summary>
    public bool Shown { get; init; }

    /// <summary>How far others than the learner must stand behind it at least.</summary>
    public Assurance Assured { get; init; }

    /// <summary>Whether what was learnt or what came of it must be written.</summary>
    public bool Reflected { get; init; }

    public bool KeepsAll => Equals(All with { Called = Called });

    public string AfterNumber => Called is null ? "" : " " + Called;

    public Sequence<RecordEntry> Of(Sequence<RecordEntry> entries) => ReferenceEquals(this, All) ? entries : entries.Where(Holds).ToSequence();

    public Sequence<RecordEntry> Of(IEnumerable<RecordEntry> entries) => Of(entries.ToSequence());

    // Only standing entries are asked about, and they have an activity.
    public bool Holds(RecordEntry entry) =>
        (Activities.IsEmpty || Activities.Contains(entry.Activity!.Kind))
        && entry.Activity!.Minutes >= MinutesFrom
        && (!Provided || entry.Activity.Provider is not null)
        && IsAmong(entry.Activity.Provider, Providers, StringComparison.OrdinalIgnoreCase)
        && IsAmong(entry.Activity.Course, Courses, StringComparison.Ordinal)
        && (Claims.IsEmpty || entry.Alignments.Any(alignment => Claims.Any(claim => claim.Holds(alignment.Standard.Ref))))
        && (Evidence.IsEmpty || entry.Evidence.Any(evidence => IsAmong(evidence.Kind, Evidence, StringComparison.OrdinalIgnoreCase)))
        && entry.Assurance >= Assured
        && (!Shown || IsShown(entry))
        && (!Reflected || !string.IsNullOrWhiteSpace(entry.Reflection?.Learnt) || !string.IsNullOrWhiteSpace(entry.Reflection?.Impact));

    public static bool IsShown(RecordEntry entry) => entry.Activity?.Certificate is not null || !entry.Evidence.IsEmpty;

    private static bool IsAmong(string? text, Sequence<string> all, StringComparison comparison) =>
        all.IsEmpty || (text?.Trim() is { } trimmed && all.Any(one => string.Equals(one, trimmed, comparison)));
}
