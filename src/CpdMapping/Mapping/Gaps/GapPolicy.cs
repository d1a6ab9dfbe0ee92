using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping.Sums;

namespace CpdMapping.Mapping.Gaps;

/// <summary>When a claimable standard is a gap. The policy is printed wherever its result is.</summary>
/// <remarks>What counts is the standard and all below it. More evidence never opens a gap. Immutable and safe to share between threads.</remarks>
public sealed record GapPolicy
{
    /// <summary>Asks for one activity with evidence, of any length and any date.</summary>
    public static GapPolicy Default { get; } = new();

    /// <summary>Gets the minutes below which a standard is thin, under the coverage's policy.</summary>
    /// <value>The default is 0: any claim will do.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Minutes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Gets the day on or after which the latest activity must have ended, or the standard is stale.</summary>
    /// <value>The default is null: any date will do.</value>
    public DateOnly? Since { get; init; }

    /// <summary>Gets the assurance that at least one of the activities must have.</summary>
    /// <value>The default is <see cref="Assurance.Evidenced"/>; <see cref="Assurance.Declared"/> asks for nothing.</value>
    public Assurance Assurance { get; init; } = Assurance.Evidenced;

    /// <summary>Gets the policy in words, in English.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"A claimable standard is a gap where no activity bears on it or on one below it{Thin}{Stale}{Unassured}.");

    private string Thin => Minutes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; where fewer than {Minutes} minutes do");

    private string Stale => Since is { } since ? string.Create(CultureInfo.InvariantCulture, $"; where the latest ended before {since:yyyy-MM-dd}") : "";

    private string Unassured => Assurance switch
    {
        Assurance.Declared => "",
        Assurance.Evidenced => "; where none has evidence, a confirmation or an audit",
        Assurance.Confirmed => "; where none was confirmed or audited",
        _ => "; where none was audited",
    };

    /// <summary>Finds the gaps of one edition.</summary>
    internal EditionGaps Find(Coverage coverage, EditionCoverage edition) => new()
    {
        Record = coverage.Record,
        Edition = edition.Edition,
        Minutes = coverage.Policy,
        Carry = coverage.Carry,
        Policy = this,
        Gaps = edition.Standards.Where(s => s.Standard.Claimable).Select(s => Find(coverage, s)).OfType<Gap>().ToSequence(),
        DataSet = coverage.DataSet,
    };

    internal MapBuilder ToMap() => new MapBuilder()
        .Text("text", Text)
        .Integer("minutes", Minutes)
        .OptionalDate("since", Since)
        .Text("assurance", SumWords.Of(Assurance));

    private Gap? Find(Coverage coverage, StandardCoverage standard)
    {
        var kinds = Kinds(standard, standard.EntriesWithin).ToSequence();
        return kinds.IsEmpty ? null : new(standard.Standard, kinds, coverage.Sum(standard.RolledUp));
    }

    private IEnumerable<GapKind> Kinds(StandardCoverage standard, Sequence<RecordEntry> entries)
    {
        if (entries.IsEmpty)
        {
            yield return GapKind.NotCovered;
            yield break;
        }
        // The exact sum: a printed one may lose a minute by rounding when something is added elsewhere.
        if (Minutes > 0 && standard.RolledUp.Explain().Sum < new Fraction(Minutes, 1))
            yield return GapKind.Thin;
        if (entries[^1].Activity!.To < Since) // in order of date, and standing entries have an activity
            yield return GapKind.Stale;
        if (!entries.Any(entry => entry.Assurance >= Assurance))
            yield return GapKind.OnlyDeclared;
    }
}
