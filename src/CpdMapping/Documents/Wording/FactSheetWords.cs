namespace CpdMapping.Documents.Wording;

/// <summary>The words of a course’s fact sheet.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FactSheetWords
{
    /// <summary>Gets the document’s name, in English <c>Course facts</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the heading of the fees, in English <c>Fees</c>.</summary>
    public required string Fees { get; init; }

    /// <summary>Gets the head of the places booked together, in English <c>Places booked together</c>.</summary>
    public required string Places { get; init; }

    /// <summary>Gets the head of the discounts, in English <c>Discount</c>.</summary>
    public required string Discount { get; init; }

    /// <summary>Gets the head of the price of a place, in English <c>Each place, without VAT</c>.</summary>
    public required string Each { get; init; }

    /// <summary>Gets what is said where no fee is stated, in English <c>The provider states no fee.</c>.</summary>
    public required string NoFee { get; init; }

    /// <summary>Gets the heading of the sessions, in English <c>Sessions</c>.</summary>
    public required string Sessions { get; init; }

    /// <summary>Gets the head of a session’s id, in English <c>Session</c>.</summary>
    public required string Session { get; init; }

    /// <summary>Gets the head of a session’s title, in English <c>Topic</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>Gets what stands where a session has no title, in English <c>not stated</c>.</summary>
    public required string NoTopic { get; init; }

    /// <summary>Gets the head of a session’s time, in English <c>Time</c>.</summary>
    public required string Time { get; init; }
}
