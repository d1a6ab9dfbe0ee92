using CpdMapping.Learning;
using CpdMapping.Mapping.Counting;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Mapping.Sums;

namespace CpdMapping.Mapping;

/// <summary>Which standards a record bears on, with how many minutes, why, and what is missing.</summary>
/// <remarks>
/// The figures are computed when the record is mapped; explanations and the states of claims are put together when they are asked for.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed partial class Coverage : IEquatable<Coverage>
{
    private readonly Lazy<Sequence<ClaimState>> claims;
    private readonly Lazy<Dictionary<string, RecordEntry>> entries;

    internal Coverage(Func<Sequence<ClaimState>> claims)
    {
        this.claims = new(claims);
        entries = new(() => Record!.Standing().ToDictionary(entry => entry.Id, StringComparer.Ordinal)); // required, so it is there
    }

    /// <summary>Gets the record.</summary>
    public required CpdRecord Record { get; init; }

    /// <summary>Gets the policy of every figure by standard.</summary>
    public required MappingPolicy Policy { get; init; }

    /// <summary>Gets which claims on other editions are read under an edition.</summary>
    public required CarryPolicy Carry { get; init; }

    /// <summary>Gets which minutes of the standing entries count, and what was found to be there twice. Every figure rests on it.</summary>
    public required RecordCount Count { get; init; }

    /// <summary>Gets the minutes of the record's standing entries that count; an hour counts once, however many entries and standards it bears on.</summary>
    public required Figure Total { get; init; }

    /// <summary>Gets the coverage of each edition asked for, in the order asked, or of every edition that the record claims, in the order of their references.</summary>
    public required Sequence<EditionCoverage> Editions { get; init; }

    /// <summary>Gets the state of every claim of the standing entries, in the order of the activities' dates.</summary>
    public Sequence<ClaimState> Claims => claims.Value;

    /// <summary>Gets the version of the standards data that the coverage rests on.</summary>
    public required string DataSet { get; init; }

    /// <summary>Gets the gaps of all editions under <see cref="GapPolicy.Default"/>. They are looked for each time.</summary>
    public Sequence<Gap> Gaps => GapsUnder(GapPolicy.Default).SelectMany(edition => edition.Gaps).ToSequence();

    /// <summary>Finds the gaps of each edition, in the order of <see cref="Editions"/>.</summary>
    /// <param name="policy">What makes a standard a gap.</param>
    public Sequence<EditionGaps> GapsUnder(GapPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Editions.Select(edition => policy.Find(this, edition)).ToSequence();
    }

    /// <summary>Opens a figure up: the activities behind it, what shows them and what they rest on.</summary>
    /// <param name="figure">One of this coverage's figures.</param>
    /// <exception cref="ArgumentException">The figure is of another record: it rests on an entry that this one has not.</exception>
    public CoverageSum Sum(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var explanation = figure.Explain();
        if (explanation.Lines.FirstOrDefault(line => !entries.Value.ContainsKey(line.Entry)) is { } foreign)
            throw new ArgumentException($"The figure rests on the entry '{foreign.Entry}', which does not stand in the record '{Record.Id}'.", nameof(figure));
        return CoverageSum.Of(explanation, figure.Minutes, entries.Value);
    }

    /// <summary>Tells whether both say the same of equal records.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Coverage? other) => other is not null && Record == other.Record && Policy == other.Policy && Carry == other.Carry && Count == other.Count && DataSet == other.DataSet
        && Total.Equals(other.Total) && Editions == other.Editions && Claims == other.Claims;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Coverage);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Record.Id, Policy, Total.Minutes);
}
