namespace CpdMapping.Documents.Wording;

/// <summary>The words of a course's statement of standards.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StatementWords
{
    /// <summary>Gets the heading of the statement, in English <c>Professional standards</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the label of the provider, in English <c>Provider</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets the label of the dates, in English <c>Dates</c>.</summary>
    public required string Dates { get; init; }

    /// <summary>Gets the label of the hours, in English <c>Hours of CPD</c>.</summary>
    public required string Hours { get; init; }

    /// <summary>Gets the label of the accreditations, in English <c>Accreditation</c>.</summary>
    public required string Accreditation { get; init; }

    /// <summary>Gets the label of the address of the course's page, in English <c>Course page</c>.</summary>
    public required string Link { get; init; }

    /// <summary>Gets what is said of a name that is pinned to no standard, in English <c>not identified; as the provider wrote it</c>.</summary>
    public required string NotIdentified { get; init; }

    /// <summary>Gets what is said when no standards are listed, in English <c>The provider lists no standards for this course.</c>.</summary>
    public required string None { get; init; }

    /// <summary>Gets what alignment does not say, in English <c>The provider aligned the course to these standards. Taking part does not show that a learner meets them.</c>.</summary>
    public required string NotMet { get; init; }
}
