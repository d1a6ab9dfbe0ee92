namespace CpdMapping.Documents.Wording;

/// <summary>The words of an hours ledger.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LedgerWords
{
    /// <summary>Gets the document’s name, in English <c>Hours ledger</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the label of the record’s id, in English <c>Record</c>.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the label of how standards are credited, in English <c>Credit</c>.</summary>
    public required string Credit { get; init; }

    /// <summary>Gets the label of how hours are counted, in English <c>Counting</c>.</summary>
    public required string Counting { get; init; }

    /// <summary>Gets the label of the unit, in English <c>Unit</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Gets the heading of what was attended, in English <c>What came in</c>.</summary>
    public required string CameIn { get; init; }

    /// <summary>Gets what is said where the record has no activities, in English <c>The record has no activities.</c>.</summary>
    public required string NoEntries { get; init; }

    /// <summary>Gets the column of activities, in English <c>Activity</c>.</summary>
    public required string Activity { get; init; }

    /// <summary>Gets the column of days, in English <c>Last day</c>.</summary>
    public required string Day { get; init; }

    /// <summary>Gets the column of attended minutes, in English <c>Minutes attended</c>.</summary>
    public required string Attended { get; init; }

    /// <summary>Gets the column of counted minutes, in English <c>Minutes counted</c>.</summary>
    public required string Counted { get; init; }

    /// <summary>Gets the label of a sum, in English <c>In all</c>.</summary>
    public required string InAll { get; init; }

    /// <summary>Gets the column of sessions, in English <c>Session</c>.</summary>
    public required string Session { get; init; }

    /// <summary>Gets the column of a session’s day, in English <c>Date</c>.</summary>
    public required string Date { get; init; }

    /// <summary>Gets the column of minutes from start to end, in English <c>Minutes from start to end</c>.</summary>
    public required string Gross { get; init; }

    /// <summary>Gets the column of breaks, in English <c>Minutes of breaks</c>.</summary>
    public required string Breaks { get; init; }

    /// <summary>Gets the column of minutes without breaks, in English <c>Minutes of learning</c>.</summary>
    public required string Net { get; init; }

    /// <summary>Gets the heading of where the minutes went, in English <c>Where it went</c>.</summary>
    public required string WentOut { get; init; }

    /// <summary>Gets what is said where no edition is mapped, in English <c>No edition was mapped.</c>.</summary>
    public required string NoEditions { get; init; }

    /// <summary>Gets the column of standards, in English <c>Standard</c>.</summary>
    public required string Standard { get; init; }

    /// <summary>Gets the column of minutes, in English <c>Minutes</c>.</summary>
    public required string Minutes { get; init; }

    /// <summary>Gets the column of amounts in the unit, in English <c>Amount</c>.</summary>
    public required string Amount { get; init; }

    /// <summary>Gets the column of the activities that an amount comes from, in English <c>From</c>.</summary>
    public required string From { get; init; }

    /// <summary>Gets the line of what no share names, in English <c>Named by no share</c>.</summary>
    public required string Unallocated { get; init; }

    /// <summary>Gets the line of activities that claim something, in English <c>Activities that claim something of the edition</c>.</summary>
    public required string Touched { get; init; }

    /// <summary>Gets the line of activities that claim nothing, in English <c>Activities that claim nothing of the edition</c>.</summary>
    public required string NotTouching { get; init; }

    /// <summary>Gets what is said where single standards are not added up, in English <c>The minutes of single standards overlap, so they are not added up. The lines below them are, and come to the whole record.</c>.</summary>
    public required string Overlap { get; init; }

    /// <summary>Gets what is said where all lines add up, in English <c>All lines add up to the whole record.</c>.</summary>
    public required string Adds { get; init; }

    /// <summary>Gets the heading of what may be there twice, in English <c>Perhaps there twice</c>.</summary>
    public required string Repeats { get; init; }
}
