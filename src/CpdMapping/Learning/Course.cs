using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>A course as a provider offers it: what it is, how long it takes, and which standards the provider aligned it to.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record Course
{
    /// <summary>Gets the id, a slug such as <c>relational-leadership</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what it is about, in a sentence or two; null where nothing is written.</summary>
    public string? Summary { get; init; }

    /// <summary>Gets who runs it.</summary>
    public required Provider Provider { get; init; }

    /// <summary>Gets the course's web page; null where it is not stated.</summary>
    public string? Url { get; init; }

    /// <summary>Gets when it runs, or first ran; the last day decides which editions were in force. Null where it is not stated.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets when it ends; null where it is not stated, and then <see cref="From"/> is meant.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Gets the planned sessions.</summary>
    public required Sequence<PlannedSession> Sessions { get; init; }

    /// <summary>Gets the minutes that the provider states; null where none are stated. A difference from the sessions' sum is a finding of the check.</summary>
    public int? StatedMinutes { get; init; }

    /// <summary>Gets what its certificates say of a learner for whom every minute counts; of all others they say that they took part.</summary>
    /// <value>The default is <see cref="CertificateKind.Attendance"/>.</value>
    public CertificateKind Certifies { get; init; }

    /// <summary>Gets the months after which taking the course again counts again; null where it is not stated.</summary>
    public int? RefreshMonths { get; init; }

    /// <summary>Gets who says that the course conforms to rules of theirs.</summary>
    public Sequence<Accreditation> Accreditations { get; init; }

    /// <summary>Gets what a place costs; null where it is not stated.</summary>
    public Fee? Fee { get; init; }

    /// <summary>Gets the lists of standards.</summary>
    public Sequence<StandardsList> Standards { get; init; }

    /// <summary>Gets whether the data is made up, so that everything printed from it is marked as a specimen.</summary>
    /// <value>The default is false.</value>
    public bool Specimen { get; init; }

    /// <summary>Gets the minutes of all planned sessions.</summary>
    public int PlannedMinutes => Sessions.Sum(s => s.Minutes);

    /// <summary>Gets the last day, which decides which editions were in force; null where no date is stated.</summary>
    public DateOnly? LastDay => (To ?? From)?.Last;
}
