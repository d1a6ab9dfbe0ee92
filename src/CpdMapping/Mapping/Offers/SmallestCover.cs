using System.Numerics;

namespace CpdMapping.Mapping.Offers;

/// <summary>Searches for the best set of choices by iterative deepening: all sets of one choice, of two, of three … with bounds that cut off what cannot succeed.</summary>
/// <remarks>The search is exact while its steps last. It counts steps and not time, so the answer is the same on every machine. Used once, by one thread.</remarks>
internal sealed class SmallestCover
{
    /// <summary>The default of the steps: a few seconds at most, with hundreds of choices.</summary>
    public const int DefaultSteps = 100_000;

    private const int None = -1;

    private readonly Covering task;
    private readonly int[][] givers;
    private readonly int mostNeedsOfOne;
    private readonly ChoiceCost[] cheapest;
    private readonly BigInteger[] left;
    private readonly bool[] open;
    private readonly List<int> chosen = [];
    private ChoiceCost cost;
    private List<int>? best;
    private int steps;

    private SmallestCover(Covering task, int steps)
    {
        this.task = task;
        this.steps = steps;
        left = [.. Enumerable.Range(0, task.Needs).Select(task.Need)];
        var useful = Enumerable.Range(0, task.Choices).Where(IsUseful).ToList();
        open = new bool[task.Choices];
        foreach (var choice in useful)
            open[choice] = true;
        givers = [.. Enumerable.Range(0, task.Needs).Select(need => useful
            .Where(choice => task.Gives(choice, need).Sign > 0)
            .OrderByDescending(choice => task.Gives(choice, need)).ThenBy(task.Cost).ToArray())];
        mostNeedsOfOne = useful.Select(choice => Enumerable.Range(0, task.Needs).Count(need => task.Gives(choice, need).Sign > 0)).DefaultIfEmpty(1).Max();
        cheapest = [default, .. Sums(useful.Select(task.Cost).Order())];
    }

    /// <param name="task">The task; all its choices together meet every need.</param>
    /// <param name="steps">How many sets are looked at before the search gives up.</param>
    public static CoveringAnswer Find(Covering task, int steps = DefaultSteps)
    {
        if (!task.IsMetBy([.. Enumerable.Range(0, task.Choices)]))
            throw new ArgumentException("All choices together do not meet every need.", nameof(task));
        return new SmallestCover(task, steps).Find();
    }

    private CoveringAnswer Find()
    {
        for (var size = 0; ; size++)
        {
            Deepen(size);
            if (steps > 0 && best is not null)
                return new(best.ToSequence(), size, IsBest: true);
            if (steps <= 0)
                return new((best ?? GreedyCover.Of(task)).ToSequence(), size, IsBest: false);
        }
    }

    // Every set that meets the need has one of its givers. The first giver is tried with all others, the second without the first, and so on: no set comes twice.
    private void Deepen(int more)
    {
        if (--steps <= 0)
            return;
        if (best is not null && (cost + cheapest[Math.Min(more, cheapest.Length - 1)]).CompareTo(task.Cost(best)) > 0)
            return;
        if (Hardest(more) is not { } need)
            return;
        if (need == None)
        {
            Keep();
            return;
        }
        var tried = new List<int>();
        foreach (var choice in givers[need])
        {
            if (!open[choice])
                continue;
            open[choice] = false;
            tried.Add(choice);
            Take(choice, 1);
            Deepen(more - 1);
            Take(choice, -1);
        }
        foreach (var choice in tried)
            open[choice] = true;
    }

    // The unmet need with the fewest open givers; None where all are met, null where the choices that may still be taken cannot meet them.
    private int? Hardest(int more)
    {
        var (hardest, fewest, unmet) = (None, int.MaxValue, 0);
        for (var need = 0; need < left.Length; need++)
        {
            if (left[need].Sign <= 0)
                continue;
            if (++unmet > (long)more * mostNeedsOfOne || !CanBeMet(need, more))
                return null;
            if (OpenGivers(need, fewest) is var count && count < fewest)
                (hardest, fewest) = (need, count);
        }
        return hardest;
    }

    // Counted no further than is of use.
    private int OpenGivers(int need, int most)
    {
        var count = 0;
        foreach (var giver in givers[need])
            if (open[giver] && ++count == most)
                break;
        return count;
    }

    private bool CanBeMet(int need, int more)
    {
        var sum = BigInteger.Zero;
        foreach (var giver in givers[need])
        {
            if (!open[giver])
                continue;
            if (more-- == 0)
                return false;
            sum += task.Gives(giver, need);
            if (sum >= left[need])
                return true;
        }
        return false;
    }

    private void Take(int choice, int sign)
    {
        for (var need = 0; need < left.Length; need++)
            left[need] -= sign * task.Gives(choice, need);
        if (sign > 0)
            chosen.Add(choice);
        else
            chosen.RemoveAt(chosen.Count - 1);
        cost = task.Cost(chosen);
    }

    private void Keep()
    {
        var found = chosen.Order().ToList();
        if (best is null || task.Compare(found, best) < 0)
            best = found;
    }

    private bool IsUseful(int choice) =>
        Enumerable.Range(0, task.Needs).Any(need => task.Gives(choice, need).Sign > 0) && !Enumerable.Range(0, task.Choices).Any(other => other != choice && task.Outdoes(other, choice));

    private static IEnumerable<ChoiceCost> Sums(IEnumerable<ChoiceCost> costs)
    {
        var sum = default(ChoiceCost);
        foreach (var next in costs)
            yield return sum += next;
    }
}
