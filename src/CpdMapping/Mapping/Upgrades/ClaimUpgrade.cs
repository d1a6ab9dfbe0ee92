using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Upgrades;

/// <summary>What could become of one claim.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ClaimUpgrade
{
    /// <summary>Gets the id of the record's entry.</summary>
    public required string Entry { get; init; }

    /// <summary>Gets what was done.</summary>
    public required Activity Activity { get; init; }

    /// <summary>Gets the claim as it stands.</summary>
    public required Alignment Claim { get; init; }

    /// <summary>Gets what its reference was worth on the activity's last day.</summary>
    public required ReferenceState AtActivity { get; init; }

    /// <summary>Gets where it leads: first what carries minutes, the strongest way to each standard; then what only suggests.</summary>
    public required Sequence<UpgradeTarget> Targets { get; init; }

    /// <summary>Gets why the claim is not carried, in words, in English; null where it is.</summary>
    public string? Why { get; init; }

    /// <summary>Gets what the upgrade can do with it.</summary>
    public UpgradeOutcome Outcome =>
        Targets.Any(target => target.Carries) ? UpgradeOutcome.Carried
        : Targets.IsEmpty ? UpgradeOutcome.NotCarried
        : UpgradeOutcome.Suggested;
}
