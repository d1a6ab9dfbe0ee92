namespace CpdMapping.Benchmarks.Scale;

/// <summary>Numbers that look thrown and are the same on every machine and in every release.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>Gives a number from 0 to below a limit.</summary>
    public int Below(int limit)
    {
        state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL); // Knuth's MMIX
        return (int)((state >> 33) % (ulong)limit);
    }

    /// <summary>Gives one of several texts.</summary>
    public string Of(string[] texts) => texts[Below(texts.Length)];
}
