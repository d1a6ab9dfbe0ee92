using System.Text;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>What a piece says, without case, punctuation and spacing, for comparing it with another.</summary>
internal sealed class PieceText
{
    private const int Run = 3;

    private readonly HashSet<string> runs;

    public PieceText(RecordEntry piece)
    {
        Piece = piece;
        Title = Words(piece.Activity?.Title);
        Written = $"{Words(piece.Reflection?.Learnt)} {Words(piece.Reflection?.Impact)}".Trim();
        runs = Runs($"{Title} {Written}".Split(' '));
    }

    public RecordEntry Piece { get; }

    public string Title { get; }

    /// <summary>The words of the reflection; empty where nothing is written.</summary>
    public string Written { get; }

    public bool IsCopyOf(PieceText other) => Written.Length > 0 && Written == other.Written && Title == other.Title;

    /// <summary>Whether a person should look at the two: they share a reflection, four in five runs of three words, or a title without anything written.</summary>
    /// <remarks>Four in five is our own measure, not a body's: it only asks for a look.</remarks>
    public bool IsLike(PieceText other)
    {
        if (Written.Length == 0 || other.Written.Length == 0)
            return Written == other.Written && Title == other.Title;
        if (Written == other.Written)
            return true;
        var (few, many) = runs.Count <= other.runs.Count ? (runs, other.runs) : (other.runs, runs);
        return few.Count * 5 >= many.Count * 4 && few.Count(many.Contains) * 5 >= many.Count * 4;
    }

    private static HashSet<string> Runs(string[] words) => words.Length <= Run
        ? [string.Join(' ', words)]
        : Enumerable.Range(0, words.Length - Run + 1).Select(i => string.Join(' ', words.AsSpan(i, Run)!)).ToHashSet(StringComparer.Ordinal);

    public static string Words(string? text)
    {
        var words = new StringBuilder();
        var gap = false;
        foreach (var sign in text ?? "")
        {
            if (!char.IsLetterOrDigit(sign))
            {
                gap = words.Length > 0;
                continue;
            }
            if (gap)
                words.Append(' ');
            gap = false;
            words.Append(char.ToLowerInvariant(sign));
        }
        return words.ToString();
    }
}
