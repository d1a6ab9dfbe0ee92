namespace CpdMapping.Documents.Wording;

/// <summary>The words of CPD in the shape that a body asks for.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FormWords
{
    /// <summary>Gets the document’s name, in English <c>CPD to hand in</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the label of the record’s id, in English <c>Record</c>.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the label of the registration, in English <c>Registration</c>.</summary>
    public required string Registration { get; init; }

    /// <summary>Gets the label of the scheme, in English <c>Rules of</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>Gets the label of the cycle, in English <c>Cycle</c>.</summary>
    public required string Cycle { get; init; }

    /// <summary>Gets what is said where the cycle may not be the learner’s own, in English <c>The record does not state the learner’s own cycle, so this one may be another.</c>.</summary>
    public required string OtherCycle { get; init; }

    /// <summary>Gets the advice before the form is handed in, in English <c>Read it once more as a stranger would: nothing here may tell who the people are that you work with.</c>.</summary>
    public required string Care { get; init; }

    /// <summary>Gets the label of the summary of practice, in English <c>What I do: summary of my practice</c>.</summary>
    public required string PracticeSummary { get; init; }

    /// <summary>Gets the label of the statement, in English <c>How my CPD meets the standards: statement</c>.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets what stands where a text is still to be written, in English <c>Still to be written.</c>.</summary>
    public required string ToWrite { get; init; }

    /// <summary>Gets the heading of the pieces, in English <c>Pieces</c>.</summary>
    public required string Pieces { get; init; }

    /// <summary>Gets the heading of the activities of a profile that something is written about, in English <c>Activities in depth: what the statement can draw on</c>.</summary>
    public required string InDepth { get; init; }

    /// <summary>Gets what is said where the cycle has no pieces, in English <c>Nothing of this cycle is in the record.</c>.</summary>
    public required string NoPieces { get; init; }

    /// <summary>Gets what is said where nothing is written about any activity, in English <c>Nothing is written about any activity of this cycle.</c>.</summary>
    public required string NothingInDepth { get; init; }

    /// <summary>Gets the label of the kind of activity, in English <c>Type of activity</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the label of the days, in English <c>When</c>.</summary>
    public required string Dates { get; init; }

    /// <summary>Gets the label of what it was, in English <c>What it was, and why it matters to my work</c>.</summary>
    public required string About { get; init; }

    /// <summary>Gets the words before the standards, in English <c>Bears on</c>.</summary>
    public required string BearsOn { get; init; }

    /// <summary>Gets the label of what was learnt, in English <c>What I learnt</c>.</summary>
    public required string Learnt { get; init; }

    /// <summary>Gets the label of what difference it makes, in English <c>What difference it makes to my practice and to people</c>.</summary>
    public required string Impact { get; init; }

    /// <summary>Gets the label of the talk with a peer, in English <c>Talked over with a peer</c>.</summary>
    public required string Peer { get; init; }

    /// <summary>Gets what stands where nothing is written, in English <c>Nothing is written.</c>.</summary>
    public required string Missing { get; init; }

    /// <summary>Gets the heading of the list of all activities, in English <c>All activities of the cycle, in order of date</c>.</summary>
    public required string Activities { get; init; }

    /// <summary>Gets the column of activities, in English <c>Activity</c>.</summary>
    public required string Activity { get; init; }

    /// <summary>Gets the column of time, in English <c>Time</c>.</summary>
    public required string Time { get; init; }

    /// <summary>Gets the column of evidence, in English <c>Evidence</c>.</summary>
    public required string Evidence { get; init; }
}
