using System.Buffers.Binary;
using System.Numerics;

namespace CpdMapping.Auditing.Rules;

/// <summary>How many words a text has, and a hash of them in order, without case, punctuation and spacing.</summary>
internal readonly record struct WordHashes(int Count, ulong Hash)
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>Gives the hash with the words of one text more, and shows each of them to a sketch.</summary>
    public WordHashes With(string? text, RunSketch sketch)
    {
        if (string.IsNullOrEmpty(text))
            return this;
        using var lower = new LowerText(text, stackalloc byte[LowerText.Usual]);
        var (count, hash) = (Count, Hash);
        // Words are found by the places where letters begin and end, 64 at a time: a look at each letter alone costs five times as much.
        var (start, before) = (-1, 0UL);
        for (var block = 0; block < lower.Length; block += 64)
        {
            var letters = lower.Letters(block);
            for (var turns = letters ^ ((letters << 1) | before); turns != 0; turns &= turns - 1)
            {
                var place = block + BitOperations.TrailingZeroCount(turns);
                if (start < 0)
                {
                    start = place;
                    continue;
                }
                var word = Word(lower.Bytes[start..], place - start);
                (count, hash) = (count + 1, Mix(hash, word));
                sketch.Add(word);
                start = -1;
            }
            before = letters >> 63;
        }
        if (start < 0)
            return new(count, hash);
        var last = Word(lower.Bytes[start..], lower.Length - start);
        sketch.Add(last);
        return new(count + 1, Mix(hash, last));
    }

    public static ulong Mix(ulong hash, ulong word)
    {
        unchecked
        {
            hash = (hash ^ word) * Prime;
            return hash ^ (hash >> 29);
        }
    }

    // Eight letters at a time; there are always so many bytes after a word that the last ones can be read and cut.
    private static ulong Word(ReadOnlySpan<byte> text, int length)
    {
        var hash = 0UL;
        for (; length > 8; length -= 8, text = text[8..])
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(text));
        return hash ^ (BinaryPrimitives.ReadUInt64LittleEndian(text) & (ulong.MaxValue >> (64 - (8 * length))));
    }
}
