namespace CpdMapping.Documents.Wording;

/// <summary>The sentences that views fill: {0} is the first value, {1} the second.</summary>
internal sealed record Phrases
{
    public required string Range { get; init; }
    public required string Since { get; init; }
    public required string Until { get; init; }
    public required string Moment { get; init; }
    public required string Hour { get; init; }
    public required string Hours { get; init; }
    public required string Minute { get; init; }
    public required string Minutes { get; init; }
    public required string ShortHours { get; init; }
    public required string ShortMinutes { get; init; }
    public required string Of { get; init; }
    public required string CountedOf { get; init; }
    public required string RepeatCounts { get; init; }
    public required string RepeatCountsNot { get; init; }
    public required string MinutesAttended { get; init; }
    public required string MinutesCounted { get; init; }
    public required string AlignedToOne { get; init; }
    public required string AlignedTo { get; init; }
    public required string Made { get; init; }
    public required string Reference { get; init; }
    public required string SessionsOf { get; init; }
    public required string SessionOf { get; init; }
    public required string Sessions { get; init; }
    public required string Stated { get; init; }
    public required string InForceOn { get; init; }
    public required string NotInForceOn { get; init; }
    public required string SupersededOn { get; init; }
    public required string EndedBefore { get; init; }
    public required string Superseded { get; init; }
    public required string AsWritten { get; init; }
    public required string Corrects { get; init; }
    public required string Withdraws { get; init; }
    public required string Columns { get; init; }
    public required string Column { get; init; }
    public required string Ready { get; init; }
    public required string NotReady { get; init; }
    public required string RulesMet { get; init; }
    public required string Total { get; init; }
    public required string ActivityCount { get; init; }
    public required string EvidenceCount { get; init; }
    public required string ReflectionCount { get; init; }
    public required string CoverageCount { get; init; }
    public required string GapCount { get; init; }
    public required string SharedShare { get; init; }
    public required string LevelOf { get; init; }
    public required string ClaimsPlain { get; init; }
    public required string ClaimsNoted { get; init; }
    public required string WordingChanged { get; init; }
    public required string NotCounted { get; init; }
    public required string CarriedOf { get; init; }
    public required string CarriedMark { get; init; }
    public required string CarriedAs { get; init; }
    public required string Suggests { get; init; }
    public required string RegisteredNumber { get; init; }
    public required string Joined { get; init; }
    public required string CycleFrom { get; init; }
    public required string OnLeave { get; init; }
    public required string HandedIn { get; init; }
    public required string RevisionOf { get; init; }
    public required string NamedBy { get; init; }
    public required string Untitled { get; init; }
    public required string NotLoaded { get; init; }

}
