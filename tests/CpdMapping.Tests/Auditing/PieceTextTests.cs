using CpdMapping.Auditing.Rules;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing;

/// <summary>The sketches that rule out nearly all pairs of pieces never rule out one that the words do not.</summary>
public class PieceTextTests
{
    private static readonly string[] Words = ["a", "B", "see", "Saw", "é", "10", "the", "end"];

    [Fact]
    public void Sketches_change_no_answer()
    {
        var words = Gen.Elements(Words).ListOf();
        var pairs = words.Two().Zip(Gen.Choose(0, 3));

        Prop.ForAll(pairs.ToArbitrary(), pair =>
        {
            var ((first, second), edits) = pair;
            // Half of the pairs are nearly alike, so that both answers come up.
            var other = edits == 0 ? second : [.. first.Take(first.Count - edits), .. second.Take(edits)];
            var (one, two) = (Piece("a", "2025-01-01", "Title", string.Join(", ", first) + "."), Piece("b", "2025-01-01", "title!", string.Join(' ', other)));
            return new PieceText(one).IsLike(new PieceText(two)) == IsLike(one, two)
                && new PieceText(one).IsCopyOf(new PieceText(two)) == (Words_(one, title: false).Length > 0 && Words_(one, true) == Words_(two, true));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Where_the_text_is_divided_makes_no_difference()
    {
        var one = new PieceText(Piece("a", "2025-01-01", "T", "one two", "three"));

        Assert.True(one.IsCopyOf(new(Piece("b", "2025-01-01", "T", "one", "two three"))));
        Assert.False(one.IsCopyOf(new(Piece("b", "2025-01-01", "T", "one", "twothree"))));
    }

    private static string Words_(CpdMapping.Learning.RecordEntry piece, bool title) =>
        PieceText.Words($"{(title ? piece.Activity!.Title : "")} {piece.Reflection?.Learnt} {piece.Reflection?.Impact}");

    // By the words alone.
    private static bool IsLike(CpdMapping.Learning.RecordEntry a, CpdMapping.Learning.RecordEntry b)
    {
        var (one, two) = (Words_(a, title: false), Words_(b, title: false));
        if (one.Length == 0 || two.Length == 0 || one == two)
            return one == two;
        var (mine, yours) = (Runs(Words_(a, title: true)), Runs(Words_(b, title: true)));
        return mine.Intersect(yours).Count() * 5 >= Math.Max(mine.Count, yours.Count) * 4;
    }

    private static HashSet<string> Runs(string words)
    {
        var all = words.Split(' ');
        return all.Length <= 3 ? [words] : [.. Enumerable.Range(0, all.Length - 2).Select(i => string.Join(' ', all[i..(i + 3)]))];
    }
}
