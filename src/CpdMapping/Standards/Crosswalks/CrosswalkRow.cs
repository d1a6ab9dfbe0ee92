namespace CpdMapping.Standards.Crosswalks;

/// <summary>One relation of a crosswalk. A row of a file that names several codes or relations gives one for each.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CrosswalkRow
{
    /// <summary>Gets the standard of the first edition; null where the edition as a whole is meant.</summary>
    public StandardRef? From { get; init; }

    /// <summary>Gets the standard of the second edition; null where the edition as a whole is meant: what has no match in it has none anywhere in it.</summary>
    public StandardRef? To { get; init; }

    /// <summary>Gets how <see cref="From"/> stands to <see cref="To"/>; never an inverse that is only computed.</summary>
    public required Relation Relation { get; init; }

    /// <summary>Gets how much of <see cref="From"/> went to <see cref="To"/>, in hundredths, where it was divided; null where that is not stated.</summary>
    public int? Share { get; init; }

    /// <summary>Gets why, in words; null where no reason is given.</summary>
    public string? Rationale { get; init; }

    /// <summary>Gets what the relation rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Gets the address where it was seen; null where it is a judgement of those who made the crosswalk.</summary>
    public string? Source { get; init; }
}
