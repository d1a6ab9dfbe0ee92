using System.Numerics;

namespace CpdMapping.Mapping.Offers;

/// <summary>The task of meeting every need with as few choices as can be. Among sets of the same size the lower cost decides, then the places of the choices.</summary>
internal sealed class Covering
{
    private readonly BigInteger[] needs;
    private readonly CoveringChoice[] choices;

    /// <param name="needs">How much each need takes, above 0.</param>
    /// <param name="choices">The choices; together they meet every need.</param>
    public Covering(IEnumerable<BigInteger> needs, IEnumerable<CoveringChoice> choices)
    {
        this.needs = [.. needs];
        this.choices = [.. choices];
    }

    public int Needs => needs.Length;

    public int Choices => choices.Length;

    public BigInteger Need(int need) => needs[need];

    public BigInteger Gives(int choice, int need) => choices[choice].Gives[need];

    public ChoiceCost Cost(int choice) => choices[choice].Cost;

    public ChoiceCost Cost(IEnumerable<int> chosen) => chosen.Aggregate(default(ChoiceCost), (sum, choice) => sum + choices[choice].Cost);

    public bool IsMetBy(IReadOnlyCollection<int> chosen) =>
        Enumerable.Range(0, Needs).All(need => chosen.Aggregate(BigInteger.Zero, (sum, choice) => sum + Gives(choice, need)) >= needs[need]);

    /// <summary>Whether the best set never has the other choice, since this one alone is as good: it meets every need to which the other gives, and does not stand behind it.</summary>
    public bool Outdoes(int one, int other)
    {
        var dearer = Cost(one).CompareTo(Cost(other));
        if (dearer > 0 || (dearer == 0 && one > other))
            return false;
        for (var need = 0; need < Needs; need++)
            if (Gives(other, need).Sign > 0 && Gives(one, need) < needs[need])
                return false;
        return true;
    }

    /// <summary>Which of two sets of the same size is the better; below 0 for the first.</summary>
    public int Compare(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        if (Cost(one).CompareTo(Cost(other)) is var byCost and not 0)
            return byCost;
        for (var i = 0; i < one.Count; i++)
            if (one[i].CompareTo(other[i]) is var byPlace and not 0)
                return byPlace;
        return 0;
    }
}
