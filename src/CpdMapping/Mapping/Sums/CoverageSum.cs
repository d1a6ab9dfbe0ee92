using System.Numerics;
using CpdMapping.Learning;

namespace CpdMapping.Mapping.Sums;

/// <summary>What the activities behind a figure come to: every column of a line of coverage.</summary>
/// <remarks>The default value is nothing at all. The sums of several people may be added up. Immutable and safe to share between threads.</remarks>
public readonly record struct CoverageSum
{
    /// <summary>Gets what the minutes and the activities rest on.</summary>
    public AssuranceMix Mix { get; init; }

    /// <summary>Gets how many of the activities have evidence.</summary>
    public int WithEvidence { get; init; }

    /// <summary>Gets how many of the activities have a reflection.</summary>
    public int WithReflection { get; init; }

    /// <summary>Gets the last day of the latest activity; null when there is none.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Gets how many people did one of the activities or more.</summary>
    public int People { get; init; }

    /// <summary>Gets the minutes: the figure's own, as printed.</summary>
    public int Minutes => Mix.Total.Minutes;

    /// <summary>Gets how many activities there are.</summary>
    public int Activities => Mix.Total.Activities;

    /// <summary>Adds the sums of different people.</summary>
    public static CoverageSum operator +(CoverageSum left, CoverageSum right) => new()
    {
        Mix = left.Mix + right.Mix,
        WithEvidence = left.WithEvidence + right.WithEvidence,
        WithReflection = left.WithReflection + right.WithReflection,
        Latest = left.Latest is null || right.Latest > left.Latest ? right.Latest : left.Latest,
        People = left.People + right.People,
    };

    /// <inheritdoc cref="op_Addition"/>
    public static CoverageSum Add(CoverageSum left, CoverageSum right) => left + right;

    /// <summary>Opens up a figure that was explained. Minutes are rounded so that the parts add up to it.</summary>
    internal static CoverageSum Of(Explanation explanation, int minutes, IReadOnlyDictionary<string, RecordEntry> entries)
    {
        var lines = explanation.Lines.Select(line => (Line: line, Entry: entries[line.Entry])).ToList();
        if (lines.Count == 0)
            return default;
        var degrees = Enum.GetValues<Assurance>();
        var exact = Array.ConvertAll(degrees, assurance => Explanation.Add([.. lines.Where(l => l.Entry.Assurance == assurance).Select(l => l.Line)]));
        var denominator = Fraction.CommonDenominator(exact);
        var printed = LargestRemainder.Of<BigInteger>(Array.ConvertAll(exact, part => part.In(denominator)), denominator, minutes);
        var parts = Array.ConvertAll(degrees, assurance => new AssurancePart(printed[(int)assurance], lines.Count(l => l.Entry.Assurance == assurance)));
        return new()
        {
            Mix = new(parts[0], parts[1], parts[2], parts[3]),
            WithEvidence = lines.Count(l => !l.Entry.Evidence.IsEmpty),
            WithReflection = lines.Count(l => l.Entry.Reflection is not null),
            Latest = lines.Max(l => l.Line.On),
            People = 1,
        };
    }
}
