using System.Numerics;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>Draws a number of people from one stratum, in whole numbers and exact fractions alone.</summary>
internal static class StratumDraw
{
    public static IEnumerable<SampledPerson> Of(List<SampleMember> members, string? stratum, int size, SampleMethod method, Lottery lottery) => method switch
    {
        SampleMethod.Simple => lottery.Shuffled(members).Take(size).Select(m => Person(m, new(size, members.Count))),
        SampleMethod.Systematic => Weighted(members, m => 1, stratum, size, lottery),
        _ => Weighted(lottery.Shuffled(members).ToList(), m => m.Weight, stratum, size, lottery),
    };

    // The members lie one after another on a line, each as long as they weigh. Points at equal distances, from a start that the seed gives, fall on those who are drawn.
    // Who is as long as the distance or longer is certain, and the others share what is left.
    private static List<SampledPerson> Weighted(List<SampleMember> members, Func<SampleMember, int> weight, string? stratum, int size, Lottery lottery)
    {
        var total = members.Aggregate(BigInteger.Zero, (sum, m) => sum + weight(m));
        var drawn = new List<SampledPerson>();
        foreach (var heaviest in members.OrderByDescending(weight).TakeWhile(m => weight(m) * (BigInteger)size >= total))
        {
            drawn.Add(Person(heaviest, Fraction.One));
            total -= weight(heaviest);
            size--;
        }
        if (size == 0)
            return drawn;
        var certain = drawn.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var point = lottery.Below(total, stratum ?? "");
        var end = BigInteger.Zero;
        foreach (var member in members.Where(m => !certain.Contains(m.Id)))
        {
            var length = weight(member) * (BigInteger)size;
            end += length;
            if (point >= end)
                continue;
            drawn.Add(Person(member, new(length, total)));
            point += total;
        }
        return drawn;
    }

    private static SampledPerson Person(SampleMember member, Fraction chance) =>
        new(member.Id, member.Stratum, chance == Fraction.One ? SampleReason.Certain : SampleReason.Drawn, chance);
}
