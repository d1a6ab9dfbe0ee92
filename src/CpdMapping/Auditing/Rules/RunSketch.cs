using System.Numerics;

namespace CpdMapping.Auditing.Rules;

/// <summary>256 bits that stand for the runs of three words of a text. A bit that one text has and another lacks is a run that the other lacks.</summary>
internal sealed class RunSketch
{
    private readonly ulong[] bits = new ulong[4];
    private ulong before, beforeThat;
    private int words;

    public void Add(ulong word)
    {
        if (++words >= 3)
        {
            var run = WordHashes.Mix(BitOperations.RotateLeft(beforeThat, 42) ^ BitOperations.RotateLeft(before, 21), word);
            bits[(run >> 56) & 3] |= 1UL << (int)(run >> 58);
        }
        (beforeThat, before) = (before, word);
    }

    /// <summary>False where it is certain that the two do not share four in five of the runs of the longer one.</summary>
    public bool MayShareMost(RunSketch other) => words < 3 || other.words < 3 || (Lacks(other) * 5 <= words - 2 && other.Lacks(this) * 5 <= other.words - 2);

    // How many bits the other one has not: at least as many of this one's runs are not in the other.
    private int Lacks(RunSketch other)
    {
        var count = 0;
        for (var i = 0; i < bits.Length; i++)
            count += BitOperations.PopCount(bits[i] & ~other.bits[i]);
        return count;
    }
}
