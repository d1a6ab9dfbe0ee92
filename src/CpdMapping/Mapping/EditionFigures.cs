using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>Makes the printed figures of an edition from its tallies.</summary>
internal sealed class EditionFigures(
    Edition edition, MappingPolicy policy, EditionTree tree, StandardTally[] tallies, List<ExplanationLine> touched, List<ExplanationLine> unallocated)
{
    private readonly Figure[] claimed = new Figure[tallies.Length];
    private readonly Figure[] rolledUp = new Figure[tallies.Length];
    private readonly Fraction[] claimedSums = [.. tallies.Select(t => Sum(t.Claimed))];
    private readonly Fraction[] rolledUpSums = [.. tallies.Select(t => Sum(t.RolledUp))];

    private bool Shares => policy == MappingPolicy.Shared;

    private string RollUpRule => Shares
        ? policy.Text + " An activity's shares of a standard and of all below it are added up."
        : policy.Text + " An activity that claims a standard and one below it counts once.";

    public EditionCoverage ToCoverage()
    {
        const string Once = "Each entry that claims anything of the edition counts once.";
        var whole = Figure($"Minutes that touch {edition.Ref}", Once, touched.ToSequence(), Sum(touched), 0);
        var left = Shares ? Round(whole) : null;
        if (!Shares)
        {
            for (var place = 0; place < tallies.Length; place++)
                Put(place, 0, 0);
        }
        return new EditionCoverage
        {
            Edition = edition,
            Standards = tallies.Select((_, place) => ToCoverage(place)).ToSequence(),
            Touched = whole,
            Unallocated = left,
            Gaps = tallies.Select(t => t.Gap()).OfType<Gap>().ToSequence(),
        };
    }

    // From the top down: the edition's minutes go to the standards at the top and to what is unallocated, then each standard's to itself and its children.
    // So what is printed adds up on every level, and a standard without children has one figure, not two.
    private Figure Round(Figure whole)
    {
        var left = Sum(unallocated);
        var parts = tree.Roots.Select(RolledUpSum).Append(left).ToList();
        var rounding = LargestRemainder.Of(parts, whole.Minutes);
        for (var i = 0; i < tree.Roots.Count; i++)
            Round(tree.Roots[i], rounding[i]);
        return Figure($"Minutes of {edition.Ref} that no share names", policy.Text, unallocated.ToSequence(), left, rounding[^1]);
    }

    private void Round(int top, int topRounding)
    {
        var waiting = new Stack<(int Place, int Rounding)>([(top, topRounding)]);
        while (waiting.TryPop(out var next))
        {
            var (place, rounding) = next;
            var children = tree.ChildrenOf(place);
            if (tree.IsLeaf(place))
            {
                Put(place, rounding, rounding);
                continue;
            }
            var parts = children.Select(RolledUpSum).Prepend(claimedSums[place]).ToList();
            var whole = (int)RolledUpSum(place).Floor() + rounding;
            var divided = LargestRemainder.Of(parts, whole);
            Put(place, divided[0], rounding);
            for (var i = 0; i < children.Count; i++)
                waiting.Push((children[i], divided[i + 1]));
        }
    }

    private void Put(int place, int claimedRounding, int rolledUpRounding)
    {
        var tally = tallies[place];
        var lines = tally.Claimed.ToSequence();
        claimed[place] = Figure($"Minutes credited to {tally.Reference}", policy.Text, lines, claimedSums[place], claimedRounding);
        var all = tree.IsLeaf(place) ? lines : tally.RolledUp.ToSequence();
        rolledUp[place] = Figure($"Minutes credited to {tally.Reference} and all below it", RollUpRule, all, RolledUpSum(place), rolledUpRounding);
    }

    private Figure Figure(string name, string rule, Sequence<ExplanationLine> lines, Fraction sum, int rounding) => new(
        (int)sum.Floor() + rounding,
        new Explanation { Figure = name, Rule = rule, Edition = edition.Ref, Lines = lines, Rounding = rounding });

    private StandardCoverage ToCoverage(int place)
    {
        var entries = tallies[place].Entries;
        return new StandardCoverage
        {
            Standard = tallies[place].Standard,
            Claimed = claimed[place],
            RolledUp = rolledUp[place],
            Entries = entries.ToSequence(),
            WithEvidence = entries.Count(e => !e.Evidence.IsEmpty),
            WithReflection = entries.Count(e => e.Reflection is not null),
            Latest = entries.Count == 0 ? null : entries[^1].Activity!.To, // in order of date, and standing entries have an activity
        };
    }

    private Fraction RolledUpSum(int place) => tree.IsLeaf(place) ? claimedSums[place] : rolledUpSums[place];

    private static Fraction Sum(List<ExplanationLine> lines) => Explanation.Add(lines);
}
