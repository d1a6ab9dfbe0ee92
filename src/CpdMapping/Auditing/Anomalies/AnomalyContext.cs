using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Auditing.Anomalies;

/// <summary>What else is known. A pattern that needs what is missing here finds nothing.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AnomalyContext
{
    /// <summary>A context in which nothing is known.</summary>
    public static AnomalyContext None { get; } = new();

    /// <summary>Gets the day for which it is asked; what lies after it is in the future.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Gets the first day of the cycle that is looked at.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the last day of the cycle that is looked at.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets the standards, for editions that were not in force.</summary>
    public StandardsLibrary? Library { get; init; }

    /// <summary>Gets the courses that are known, for their accreditations and planned minutes.</summary>
    public Sequence<Course> Courses { get; init; }

    /// <summary>Gets the certificates that were issued, to compare claims with.</summary>
    public Sequence<Certificate> Certificates { get; init; }
}
