using CpdMapping.Learning;
using CpdMapping.Mapping.Units;

namespace CpdMapping.Mapping.Ledgers;

/// <summary>Attended minutes in, minutes out by standard, and what remains: so that every figure of a record can be followed from a session to an hour.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial class Ledger
{
    private Ledger(Coverage coverage, Unit unit, Sequence<Certificate> certificates)
    {
        (Coverage, Unit) = (coverage, unit);
        var byNumber = new Dictionary<CertificateNumber, Certificate>();
        foreach (var certificate in certificates)
            byNumber.TryAdd(certificate.Number, certificate);
        var standing = coverage.Record.Standing();
        Entries = standing
            .Select(entry => LedgerEntry.Of(entry, coverage, entry.Activity?.Certificate is { } number ? byNumber.GetValueOrDefault(number) : null))
            .ToSequence();
        Total = unit.Of(coverage.Total);
        Accounts = coverage.Editions.Select(edition => new AccountMaker(coverage, edition, unit, Total, standing).Make()).ToSequence();
    }

    /// <summary>Gets the coverage whose figures are followed.</summary>
    public Coverage Coverage { get; }

    /// <summary>Gets the unit of every amount.</summary>
    public Unit Unit { get; }

    /// <summary>Gets what the standing entries bring in, in order of date.</summary>
    public Sequence<LedgerEntry> Entries { get; }

    /// <summary>Gets what counts of the whole record.</summary>
    public UnitFigure Total { get; }

    /// <summary>Gets where it went, for each edition.</summary>
    public Sequence<LedgerAccount> Accounts { get; }

    /// <summary>Makes the ledger of a record.</summary>
    /// <param name="coverage">The record's coverage.</param>
    /// <param name="unit">The unit of the amounts; the hour of 60 minutes, kept to the minute, when null.</param>
    /// <param name="certificates">Certificates whose sessions are shown under the entries that name them; none are needed.</param>
    public static Ledger Of(Coverage coverage, Unit? unit = null, Sequence<Certificate> certificates = default)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new(coverage, unit ?? UnitBook.BuiltIn[UnitRef.Parse("cpd-hour@2026")], certificates);
    }
}
