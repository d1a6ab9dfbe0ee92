using System.Text;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>What a piece says, without case, punctuation and spacing, for comparing it with another.</summary>
/// <remarks>
/// Only hashes and a sketch of 256 bits are kept. They rule out nearly all pairs, and never one that is alike; of what is left the words themselves are compared.
/// </remarks>
internal sealed class PieceText
{
    private const int Run = 3;

    private readonly WordHashes title;
    private readonly WordHashes written;
    private readonly RunSketch sketch = new();

    public PieceText(RecordEntry piece)
    {
        Piece = piece;
        title = default(WordHashes).With(piece.Activity?.Title, sketch);
        written = default(WordHashes).With(piece.Reflection?.Learnt, sketch).With(piece.Reflection?.Impact, sketch);
    }

    public RecordEntry Piece { get; }

    private bool SaysNothing => written.Count == 0;

    public bool IsCopyOf(PieceText other) => !SaysNothing && written == other.written && title == other.title && Whole() == other.Whole();

    /// <summary>Whether a person should look at the two: they share a reflection, four in five runs of three words, or a title without anything written.</summary>
    /// <remarks>Four in five is our own measure, not a body's: it only asks for a look.</remarks>
    public bool IsLike(PieceText other)
    {
        if (SaysNothing || other.SaysNothing)
            return written == other.written && title == other.title;
        return written == other.written || (sketch.MayShareMost(other.sketch) && SharesMost(Runs(), other.Runs()));
    }

    private static bool SharesMost(HashSet<string> one, HashSet<string> other)
    {
        var (few, many) = one.Count <= other.Count ? (one, other) : (other, one);
        return few.Count * 5 >= many.Count * 4 && few.Count(many.Contains) * 5 >= many.Count * 4;
    }

    private string Whole() => Words($"{Piece.Activity?.Title} {Piece.Reflection?.Learnt} {Piece.Reflection?.Impact}");

    private HashSet<string> Runs()
    {
        var words = Whole().Split(' ');
        return words.Length <= Run
            ? [string.Join(' ', words)]
            : Enumerable.Range(0, words.Length - Run + 1).Select(i => string.Join(' ', words.AsSpan(i, Run)!)).ToHashSet(StringComparer.Ordinal);
    }

    public static string Words(string? text)
    {
        var words = new StringBuilder();
        var gap = false;
        foreach (var sign in text ?? "")
        {
            var letter = LowerText.Lower(sign);
            if (letter == 0)
            {
                gap = words.Length > 0;
                continue;
            }
            if (gap)
                words.Append(' ');
            gap = false;
            words.Append(letter);
        }
        return words.ToString();
    }
}
