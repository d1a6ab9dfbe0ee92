using CpdMapping.Files;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Files;

/// <summary>Random trees full of text that is hard to write, and comparing trees by value.</summary>
internal static class TreeExamples
{
    private static readonly string[] NastyTexts =
    [
        "", " ", " leading", "trailing ", "a: b", "a:", ": a", "a #b", "#a", "\"", "'", "it's \"so\"", "\\", "\\n", "😀", "Zoë", "a\n", "a\n\n", "\na", "a\nb", "a\n\nb\n", "a\n  b",
        " a\nb", "a \nb", "\n", "\n\n", "a\tb", "\ta", "a\n\tb", "a\r\nb", "\r", "x\u0085y", "x\u2028y", "x\u2029y", "\u00A0x", "x\u3000", "-", "- a", "-a", "--", "---", "--- a", "...", "... a", "?", "? a", "?a",
        ":", "::", "~", "null", "Null", "no", "NO", "y", "on", "true", "True", "FALSE", "1", "01", "1.10", "1_000", "0x1F", "0o17", "0b1", "12:30", "1e3", "-1", "+1", ".5", "1.", ".inf", "-.INF", ".NaN",
        "2018", "2018-05", "2018-05-01", "2018-05-01T10:00:00Z", "=", "<<", "<", "!a", "&a", "*a", "%a", "@a", "`a", "|", ">", "[", "]", "[a]", "{", "}", "{a}", "a, b", "a,b", "a[0]", "http://x.org/#y", "a:b", "a?b", "pcf@2018/7",
        new('x', 130), new('x', 1100), string.Concat(Enumerable.Repeat("a: b ", 60)), "שלום", "日本", "\uE000",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(NastyTexts),
        Gen.ListOf(Gen.Elements("a", " ", "\n", ":", "#", "-", "'", "\"", "\\", ",", "[", "]", "{", "}", "?", "1", ".", "é", "😀", "\t", "|", ">", "&", "%", "=", "\u2028")).Select(parts => string.Concat(parts)));

    private static readonly Gen<Node> Scalars = Gen.OneOf(
        Texts.Select(text => (Node)new ScalarNode(default, text, ScalarKind.Quoted)),
        Gen.Elements("2018", "-5", "true", "false", "2025-04-25", "09:30", "1.5", "1/3", "pcf@2018", "null").Select(text => (Node)new ScalarNode(default, text, ScalarKind.Plain)));

    public static Arbitrary<Node> Trees { get; } = Arb.From(Gen.OneOf(Maps(3), Lists(3)), Smaller);

    /// <summary>The tree without its places.</summary>
    public static string Values(Node node, bool kinds = false) => node switch
    {
        MapNode map => "{" + string.Join(",", map.Entries.Select(e => Text(e.Key.Text) + ":" + Values(e.Value, kinds))) + "}",
        ListNode list => "[" + string.Join(",", list.Items.Select(item => Values(item, kinds))) + "]",
        ScalarNode scalar => Text(scalar.Text) + (kinds ? scalar.Kind.ToString() : ""),
        _ => throw new InvalidOperationException(),
    };

    private static string Text(string text) => $"«{text}»";

    private static Gen<Node> Nodes(int depth) => depth == 0 ? Scalars : Gen.Frequency((3, Scalars), (1, Maps(depth)), (1, Lists(depth)));

    private static Gen<Node> Maps(int depth) =>
        from keys in Gen.ListOf(Texts)
        from values in Gen.ListOf(Nodes(depth - 1), keys.Count)
        select (Node)new MapNode(default, keys.Zip(values, (key, value) => new MapEntry(new ScalarNode(default, key, ScalarKind.Quoted), value)).DistinctBy(e => e.Key.Text).ToSequence());

    private static Gen<Node> Lists(int depth) => Gen.ListOf(Nodes(depth - 1)).Select(items => (Node)new ListNode(default, items.ToSequence()));

    private static IEnumerable<Node> Smaller(Node node) => node switch
    {
        MapNode map => map.Entries.Select(e => e.Value).Where(v => v is not ScalarNode)
            .Concat(map.Entries.Select((_, i) => (Node)new MapNode(default, map.Entries.Where((_, j) => i != j).ToSequence()))),
        ListNode list => list.Items.Where(v => v is not ScalarNode)
            .Concat(list.Items.Select((_, i) => (Node)new ListNode(default, list.Items.Where((_, j) => i != j).ToSequence()))),
        _ => [],
    };
}
