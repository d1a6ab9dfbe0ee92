using System.Numerics;
using CpdMapping.Learning;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Ledgers;

/// <summary>Makes the account of one edition, so that its lines add up to the record's total in the unit too.</summary>
internal sealed class AccountMaker(Coverage coverage, EditionCoverage edition, Unit unit, UnitFigure total, Sequence<RecordEntry> standing)
{
    private readonly bool divides = coverage.Policy == MappingPolicy.Shared;

    public LedgerAccount Make()
    {
        var credited = edition.Standards.Where(s => !s.Entries.IsEmpty).ToList();
        var lines = new List<(LedgerLineKind Kind, Standard? Standard, Figure Figure, bool IsInSum)>();
        lines.AddRange(credited.Select(s => (LedgerLineKind.Credited, (Standard?)s.Standard, s.Claimed, divides)));
        if (edition.Unallocated is { } left)
            lines.Add((LedgerLineKind.Unallocated, null, left, true));
        else
            lines.Add((LedgerLineKind.Touched, null, edition.Touched, true));
        lines.Add((LedgerLineKind.NotTouching, null, NotTouching(), true));
        var shares = Divided([.. lines.Where(line => line.IsInSum).Select(line => line.Figure)]);
        return new()
        {
            Edition = edition.Edition,
            Lines = lines.Select(line => new LedgerLine(line.Kind, line.Standard, line.IsInSum ? shares.Dequeue() : unit.Of(line.Figure), line.IsInSum)).ToSequence(),
            Total = total,
        };
    }

    // Whole steps of the unit by the largest remainder. Where the unit keeps minutes, the figures add up already.
    private Queue<UnitFigure> Divided(List<Figure> figures)
    {
        if (unit.KeepsMinutes)
            return new(figures.Select(figure => unit.Of(figure)));
        var sums = figures.ConvertAll(figure => Explanation.Add(figure.Explain().Lines, unit));
        var denominator = Fraction.CommonDenominator(sums);
        var steps = LargestRemainder.Of<BigInteger>([.. sums.Select(sum => sum.In(denominator))], denominator * unit.StepMinutes, total.Minutes / unit.StepMinutes);
        return new(figures.Select((figure, i) => unit.Of(figure, steps[i])));
    }

    private Figure NotTouching()
    {
        var touching = edition.Touched.Explain().Lines.Select(line => line.Entry).ToHashSet(StringComparer.Ordinal);
        var others = standing.Where(entry => !touching.Contains(entry.Id)).ToSequence();
        return new(others.Sum(coverage.Count.MinutesOf), () => new()
        {
            Figure = $"Minutes that do not touch {edition.Edition.Ref}",
            Rule = "Each entry that claims nothing of the edition counts once.",
            Edition = edition.Edition.Ref,
            Lines = others.Select(entry => EditionFigures.Line(entry, coverage.Count, Fraction.One, [])).ToSequence(),
        });
    }
}
