namespace CpdMapping.Documents.Wording;

/// <summary>The words of an attendance register.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RegisterWords
{
    /// <summary>Gets the document’s name, in English <c>Attendance register</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the label of the provider, in English <c>Provider</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets the label of the cohort, in English <c>Cohort</c>.</summary>
    public required string Cohort { get; init; }

    /// <summary>Gets the label of the dates, in English <c>Dates</c>.</summary>
    public required string Dates { get; init; }

    /// <summary>Gets the label of the hours, in English <c>Hours without breaks</c>.</summary>
    public required string Hours { get; init; }

    /// <summary>Gets the label of the time zone, in English <c>Times of</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>Gets the label of the attendance rule, in English <c>What counts</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the head of the learners, in English <c>Learner</c>.</summary>
    public required string Learner { get; init; }

    /// <summary>Gets the head of the sums, in English <c>In all</c>.</summary>
    public required string Total { get; init; }

    /// <summary>Gets what stands where a learner was absent, in English <c>absent</c>.</summary>
    public required string Absent { get; init; }

    /// <summary>Gets the head of how many took part, in English <c>Present</c>.</summary>
    public required string Present { get; init; }

    /// <summary>Gets what a screen reader says of an empty place, in English <c>to sign</c>.</summary>
    public required string ToSign { get; init; }

    /// <summary>Gets the head of the facilitator’s row, in English <c>Facilitator</c>.</summary>
    public required string Facilitator { get; init; }

    /// <summary>Gets how the register is signed, in English <c>Sign under the session that you take part in. If you come late or leave early, write the times beside your name.</c>.</summary>
    public required string HowToSign { get; init; }

    /// <summary>Gets what the figures are, in English <c>Each figure is the time a learner took part, without breaks.</c>.</summary>
    public required string WhatCounts { get; init; }
}
