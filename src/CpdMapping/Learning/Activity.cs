namespace CpdMapping.Learning;

/// <summary>One thing a learner did, as the record keeps it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Activity
{
    /// <summary>Gets what sort of activity it was.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>Gets what it was called.</summary>
    public required string Title { get; init; }

    /// <summary>Gets who provided it; null where nobody did, as for reading.</summary>
    public string? Provider { get; init; }

    /// <summary>Gets the first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day, which decides which edition and which period it belongs to.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Gets the time zone of <see cref="Times"/>, such as <c>Europe/London</c>; null where there are none.</summary>
    public string? Zone { get; init; }

    /// <summary>Gets when it took place, sitting by sitting and in order, so that activities at one time can be found; empty where it is not stated.</summary>
    public Sequence<Sitting> Times { get; init; }

    /// <summary>Gets the minutes that the learner took part, without breaks: 0 or more.</summary>
    public required int Minutes { get; init; }

    /// <summary>Gets the id of the provider's course, where the activity is one.</summary>
    public string? Course { get; init; }

    /// <summary>Gets the months after which the same course counts again; null where it is not stated.</summary>
    public int? RefreshMonths { get; init; }

    /// <summary>Gets the number of the certificate that shows it.</summary>
    public CertificateNumber? Certificate { get; init; }
}
