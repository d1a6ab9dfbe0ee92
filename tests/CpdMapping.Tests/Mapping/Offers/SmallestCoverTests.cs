using System.Numerics;
using CpdMapping.Mapping.Offers;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Mapping.Offers;

/// <summary>The search, checked by brute force: every set of the choices is looked at.</summary>
public class SmallestCoverTests
{
    private static readonly Gen<Covering> Tasks =
        from needs in Gen.Choose(1, 5)
        from amounts in Gen.Choose(1, 6).ListOf(needs)
        from choices in Gen.Choose(1, 9)
        from gives in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Choose(1, 6))).ListOf(needs * choices)
        from fees in Gen.Choose(0, 2).ListOf(choices)
        from minutes in Gen.Choose(1, 2).ListOf(choices)
        select new Covering(
            amounts.Select(amount => new BigInteger(amount)),
            Enumerable.Range(0, choices).Select(i => new CoveringChoice(
                new ChoiceCost(fees[i] == 0 ? 1 : 0, fees[i], minutes[i]), [.. gives.Skip(i * needs).Take(needs).Select(give => new BigInteger(give))])));

    [Fact]
    public void The_set_is_the_best_of_all_sets()
    {
        Prop.ForAll(Tasks.ToArbitrary(), task =>
        {
            if (BruteForce(task) is not { } best)
                return true;
            var answer = SmallestCover.Find(task);
            return answer.IsBest && answer.AtLeast == best.Count && answer.Chosen.SequenceEqual(best);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_search_that_gives_up_still_meets_every_need_and_claims_no_more_than_it_proved()
    {
        var cases = (from task in Tasks from steps in Gen.Choose(1, 40) select (task, steps)).ToArbitrary();
        Prop.ForAll(cases, pair =>
        {
            if (BruteForce(pair.task) is not { } best)
                return true;
            var answer = SmallestCover.Find(pair.task, pair.steps);
            return pair.task.IsMetBy(answer.Chosen.ToList()) && answer.AtLeast <= best.Count && (!answer.IsBest || answer.Chosen.SequenceEqual(best));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_need_takes_no_choice() => Assert.Empty(SmallestCover.Find(new Covering([], [Choice(1)])).Chosen);

    [Fact]
    public void A_greedy_choice_that_misses_the_smallest_set_is_not_taken()
    {
        // The well-known case: the choice that meets the most needs at once is in no smallest set.
        var task = new Covering(
            [1, 1, 1, 1, 1, 1],
            [Choice(0, 1, 1, 1, 1, 0), Choice(1, 0, 0, 0, 0, 0), Choice(0, 0, 0, 0, 0, 1), Choice(1, 1, 1, 0, 0, 0), Choice(0, 0, 0, 1, 1, 1)]);

        Assert.Equal([3, 4], SmallestCover.Find(task).Chosen);
        Assert.Equal([0, 1, 2], GreedyCover.Of(task));
    }

    [Fact]
    public void A_need_that_no_one_meets_alone_is_met_together() =>
        Assert.Equal([1, 2], SmallestCover.Find(new Covering([10], [Choice(3), Choice(6), Choice(4)])).Chosen);

    [Fact]
    public void Needs_that_all_choices_together_do_not_meet_are_bad_use() =>
        Assert.Throws<ArgumentException>(() => SmallestCover.Find(new Covering([2], [Choice(1)])));

    [Fact]
    public void Sixty_choices_and_twenty_needs_are_searched_within_the_steps()
    {
        var answer = SmallestCover.Find(new Covering(
            Enumerable.Repeat(BigInteger.One, 20),
            Enumerable.Range(0, 60).Select(i => Choice([.. Enumerable.Range(0, 20).Select(need => ((((i * i) + 3) * ((need * need) + 5)) + (i * 7) + (need * 11)) % 9 == 0 ? 1 : 0)]))));

        Assert.True(answer.IsBest);
    }

    private static CoveringChoice Choice(params int[] gives) => new(new ChoiceCost(0, 1, 1), [.. gives.Select(give => new BigInteger(give))]);

    private static List<int>? BruteForce(Covering task)
    {
        List<int>? best = null;
        for (var set = 0; set < 1 << task.Choices; set++)
        {
            var chosen = Enumerable.Range(0, task.Choices).Where(i => (set >> i & 1) == 1).ToList();
            if (task.IsMetBy(chosen) && (best is null || chosen.Count < best.Count || (chosen.Count == best.Count && task.Compare(chosen, best) < 0)))
                best = chosen;
        }
        return best;
    }
}
