using System.Buffers.Binary;
using CpdMapping.Files;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Reads which characters a TrueType or OpenType font has: its table <c>cmap</c>, in format 12 or 4, and nothing else of it.</summary>
/// <remarks>The format is that of ISO/IEC 14496-22. No length or offset of the file is believed: each read is checked against what is there.</remarks>
internal static class FontReader
{
    private const int MostBytes = 32 * 1024 * 1024;
    private const int MostRanges = 100_000;
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>Reads a font of a template's folder; null after reporting.</summary>
    public static StyleFontFile? Read(string folder, string file, Place place, ProblemList problems)
    {
        if (FolderPart.Read(folder, file, "font", place, MostBytes, problems) is not var (path, bytes))
            return null;
        if (RangesOf(bytes.Span) is { IsEmpty: false } ranges)
            return new(file, ranges);
        problems.Error(
            OwnTemplateCodes.NotAFont, new Place(path, 0, 0), "This is no TrueType or OpenType font whose characters can be read.",
            "A file of one font was expected (.ttf or .otf), with a map from Unicode.", "A collection or a web font (.ttc, .woff) must be unpacked first.");
        return null;
    }

    /// <summary>Gives the code points that have a glyph; nothing where the bytes are no such font.</summary>
    internal static Sequence<(int First, int Last)> RangesOf(ReadOnlySpan<byte> font)
    {
        if (U32(font, 0) is not (0x00010000 or 0x4F54544F or 0x74727565)) // 1.0, OTTO, true
            return [];
        var map = Table(font, "cmap"u8);
        ReadOnlySpan<byte> best = [];
        for (var i = 0; i < U16(map, 2); i++)
        {
            var (platform, encoding) = (U16(map, 4 + (8 * i)), U16(map, 6 + (8 * i)));
            var part = From(map, U32(map, 8 + (8 * i)));
            if ((platform == 0 && encoding != 5 || platform == 3 && encoding is 1 or 10) && U16(part, 0) is 4 or 12 && U16(part, 0) > U16(best, 0))
                best = part;
        }
        var found = U16(best, 0) == 12 ? Groups(best) : Segments(best);
        return Joined(found);
    }

    private static List<(int First, int Last)> Groups(ReadOnlySpan<byte> part)
    {
        var found = new List<(int, int)>();
        for (long i = 0, count = U32(part, 12); i < count && 28 + (12 * i) <= part.Length && found.Count < MostRanges; i++)
        {
            var at = 16 + (int)(12 * i);
            var (first, last) = (U32(part, at), U32(part, at + 4));
            if (first <= last && last <= LastCodePoint)
                found.Add(((int)first, (int)last));
        }
        return found;
    }

    private static List<(int First, int Last)> Segments(ReadOnlySpan<byte> part)
    {
        var found = new List<(int, int)>();
        var count = U16(part, 6) / 2;
        var (starts, deltas, offsets) = (16 + (2 * count), 16 + (4 * count), 16 + (6 * count));
        for (var i = 0; i < count && found.Count < MostRanges; i++)
        {
            var (first, last) = (U16(part, starts + (2 * i)), U16(part, 14 + (2 * i)));
            var (delta, offset) = (U16(part, deltas + (2 * i)), U16(part, offsets + (2 * i)));
            for (var code = first; code <= last && code < 0xFFFF; code++)
            {
                // With an offset, the glyph stands in a list behind the segments; zero is 'none'.
                var glyph = offset == 0 ? code : U16(part, offsets + (2 * i) + offset + (2 * (code - first)));
                if ((offset == 0 || glyph != 0) && ((glyph + delta) & 0xFFFF) != 0)
                    Add(found, code);
            }
        }
        return found;
    }

    private static void Add(List<(int First, int Last)> found, int code)
    {
        if (found.Count > 0 && found[^1].Last == code - 1)
            found[^1] = (found[^1].First, code);
        else
            found.Add((code, code));
    }

    private static Sequence<(int First, int Last)> Joined(List<(int First, int Last)> found)
    {
        found.Sort();
        var joined = new List<(int First, int Last)>();
        foreach (var range in found)
        {
            if (joined.Count > 0 && range.First <= joined[^1].Last + 1)
                joined[^1] = (joined[^1].First, Math.Max(joined[^1].Last, range.Last));
            else
                joined.Add(range);
        }
        return joined.ToSequence();
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        for (var i = 0; i < U16(font, 4); i++)
        {
            var at = 12 + (16 * i);
            if (at + 16 <= font.Length && font.Slice(at, 4).SequenceEqual(tag))
                return From(font, U32(font, at + 8));
        }
        return [];
    }

    private static ReadOnlySpan<byte> From(ReadOnlySpan<byte> bytes, uint offset) => offset < bytes.Length ? bytes[(int)offset..] : [];

    // What is not there is zero.
    private static int U16(ReadOnlySpan<byte> bytes, int at) => at >= 0 && at <= bytes.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : 0;

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => at >= 0 && at <= bytes.Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]) : 0;
}
