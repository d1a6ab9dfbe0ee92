namespace CpdMapping.Documents.Wording;

/// <summary>The words of a certificate.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CertificateWords
{
    /// <summary>Gets the document's name, in English <c>Certificate of attendance</c>; of a certificate of completion, what <see cref="CompletionHeading"/> says.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the name of a certificate of completion, in English <c>Certificate of completion</c>.</summary>
    public required string CompletionHeading { get; init; }

    /// <summary>Gets the words before the learner's name, in English <c>This records that</c>.</summary>
    public required string Records { get; init; }

    /// <summary>Gets the words between the learner's name and the course's title, in English <c>took part in</c>; of a certificate of completion, what <see cref="Completed"/> says.</summary>
    public required string TookPart { get; init; }

    /// <summary>Gets the words between the learner's name and the title of a course that was completed, in English <c>completed</c>.</summary>
    public required string Completed { get; init; }

    /// <summary>Gets the label of the hours, in English <c>Hours of CPD</c>.</summary>
    public required string Hours { get; init; }

    /// <summary>Gets the label of the sessions, in English <c>Sessions attended</c>.</summary>
    public required string Sessions { get; init; }

    /// <summary>Gets the label of the dates, in English <c>Dates</c>.</summary>
    public required string Dates { get; init; }

    /// <summary>Gets the label of the certificate's number, in English <c>Certificate number</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Gets the label of the accreditations, in English <c>Accreditation</c>.</summary>
    public required string Accreditation { get; init; }

    /// <summary>Gets what alignment does not say, in English <c>Alignment is the provider’s statement about the course. It does not say that the learner meets a standard.</c>.</summary>
    public required string NotMet { get; init; }

    /// <summary>Gets the words before the address for checking, in English <c>Check this certificate at</c>.</summary>
    public required string CheckAt { get; init; }
}
