using System.Numerics;

namespace CpdMapping.Mapping.Offers;

/// <summary>Chooses, step by step, what ends the most needs. Quick and often good; it proves nothing.</summary>
internal static class GreedyCover
{
    public static List<int> Of(Covering task)
    {
        var left = Enumerable.Range(0, task.Needs).Select(task.Need).ToArray();
        var chosen = new SortedSet<int>();
        while (Array.Exists(left, l => l.Sign > 0))
        {
            // The first of the best; the needs that it ends count before those it only lowers.
            var next = Enumerable.Range(0, task.Choices).Where(choice => !chosen.Contains(choice))
                .OrderByDescending(choice => Ends(task, choice, left)).ThenByDescending(choice => Lowers(task, choice, left)).ThenBy(task.Cost).First();
            chosen.Add(next);
            for (var need = 0; need < left.Length; need++)
                left[need] -= task.Gives(next, need);
        }
        return WithoutSpare(task, chosen);
    }

    // What was chosen early may not be needed any more; the dearest goes first.
    private static List<int> WithoutSpare(Covering task, SortedSet<int> chosen)
    {
        foreach (var spare in chosen.OrderByDescending(task.Cost).ThenByDescending(choice => choice).ToList())
        {
            chosen.Remove(spare);
            if (!task.IsMetBy(chosen))
                chosen.Add(spare);
        }
        return [.. chosen];
    }

    private static int Ends(Covering task, int choice, BigInteger[] left) =>
        Enumerable.Range(0, left.Length).Count(need => left[need].Sign > 0 && task.Gives(choice, need) >= left[need]);

    private static int Lowers(Covering task, int choice, BigInteger[] left) =>
        Enumerable.Range(0, left.Length).Count(need => left[need].Sign > 0 && task.Gives(choice, need).Sign > 0);
}
