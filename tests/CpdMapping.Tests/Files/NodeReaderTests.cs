using CpdMapping.Files;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Files;

public class NodeReaderTests
{
    private static readonly ReadLimits Small = ReadLimits.Default with { MaxDepth = 5, MaxNodes = 20, MaxBytes = 200_000 };

    [Theory]
    [InlineData("a:\n\tb: 1\n", "f(2,1): error CPD-F-001: This line is indented with a tab. Spaces were expected. Put two spaces in place of each tab.")]
    [InlineData("a: b: c\n", "f(1,5): error CPD-F-001: There is ': ' in a text without quotes, or this line is indented too far. Put the text in double quotes, or mend the indentation.")]
    [InlineData("a: \"abc\nb: 2\n", "f(1,4): error CPD-F-001: The quoted text that begins here goes on into a line that is not indented. Close the quotes, or indent the lines that belong to it.")]
    [InlineData("a: 'abc", "f(1,4): error CPD-F-001: The quoted text that begins here is not closed. Close the quotes.")]
    [InlineData("a: [1, 2\nb: 3\n", "f(2,1): error CPD-F-001: A list in brackets or a map in braces is not closed, or a comma is missing in it. Close it, or mend the commas.")]
    [InlineData("a: @x\n", "f(1,4): error CPD-F-001: '@' cannot begin a text without quotes. Put the text in double quotes.")]
    [InlineData("a: *\n", "f(1,4): error CPD-F-001: '*' begins an anchor or an alias, which have no place here. Put the text in double quotes.")]
    [InlineData("a: \"C:\\quiz\"\n", "f(1,4): error CPD-F-001: A backslash in double quotes begins an escape that YAML does not know. Write \\\\ for a backslash, or use single quotes.")]
    [InlineData("a: 1\nkey\n", "f(2,1): error CPD-F-001: This line does not fit what stands above it. Begin the keys of a map in one column, and let nothing follow a closing quote or bracket.")]
    [InlineData("- 1\nb: 2\n", "f(2,1): error CPD-F-001: This line does not fit what stands above it. Begin the items of a list in one column, each with '- '.")]
    [InlineData("  a: 1\nb: 2\n", "f(2,1): error CPD-F-001: From here on this is not YAML. Look for a quote, bracket or brace that is not closed, and at the indentation.")]
    [InlineData("a: |x\n", "f(1,4): error CPD-F-001: A '|' or '>' begins a block of text, and its line does not end there. Begin the text on the next line, or put it in double quotes.")]
    [InlineData("# why\n%YAML 1.2\n---\na: 1\n", "f(2,1): error CPD-F-001: There is a directive (a line that begins with '%'). Take the line out.")]
    [InlineData("a: !!str 2\n", "f(1,4): error CPD-F-006: There is a tag '!!str'. Take it out; text in quotes is always text.")]
    [InlineData("b: 2\n<<: {a: 1}\n", "f(2,1): error CPD-F-007: There is a merge key '<<'. Keys and values were expected. Write the keys out.")]
    [InlineData("a: 1\n---\nb: 2\n", "f(2,1): error CPD-F-008: A second document begins here. One document in a file was expected. Move it to a file of its own.")]
    [InlineData("", "f: error CPD-F-025: The file holds nothing. YAML or JSON was expected.")]
    [InlineData("# only a comment\n", "f: error CPD-F-025: The file holds nothing. YAML or JSON was expected.")]
    [InlineData("---\n", "f: error CPD-F-025: The file holds nothing. YAML or JSON was expected.")]
    [InlineData("? [x]\n: 1\nb: 2\n", "f(1,3): error CPD-F-015: A key is a list. A key of text was expected.")]
    [InlineData("- a: 1\n  # \u202E\n", "f(2,5): error CPD-F-010: There is U+202E, an invisible mark that turns the direction of writing. Text that can be seen was expected. Take it out.")]
    [InlineData("😀: x\u0007\n", "f(1,6): error CPD-F-010: There is U+0007, a control character. Text that can be seen was expected. Take it out.")]
    [InlineData("a: x\u2028y\n", "f(1,5): error CPD-F-010: There is U+2028, a line break that not every program sees. Text that can be seen was expected. Take it out, or write \\u2028 in double quotes.")]
    [InlineData("a: \"\\u200f\"\n", "f(1,4): error CPD-F-010: The text holds an escape for U+200F, an invisible mark that turns the direction of writing. Text that can be seen was expected. Take it out.")]
    [InlineData("a: \"\\ud83d\"\n", "f(1,4): error CPD-F-010: The text holds an escape for half of a surrogate pair. Whole characters were expected. Take it out.")]
    public void What_is_wrong_with_yaml_is_told_in_plain_words(string text, string expected) => Assert.Equal(expected, Problems(text));

    [Theory]
    [InlineData("{\"a\": 1,\n}", "(2,1): error CPD-F-001: There is a comma after the last item. {0} Take the comma out.")]
    [InlineData("{\"a\": 1, // c\n}", "(1,10): error CPD-F-001: There is a comment, which JSON does not have. {0} Take it out, or write YAML.")]
    [InlineData("{a: 1}", "(1,2): error CPD-F-001: A key does not begin with a double quote. {0} Put each key in double quotes.")]
    [InlineData("{\n\"a\": tru\n}", "(2,6): error CPD-F-001: There is a word without quotes that is not true, false or null. {0} Put it in double quotes.")]
    [InlineData("[01]", "(1,3): error CPD-F-001: This number is not written as JSON wants. {0} Write digits without leading zeros, and a point before decimals.")]
    [InlineData("[1] x", "(1,5): error CPD-F-001: Something follows the end of the JSON. {0} Take it out; a file holds one value.")]
    [InlineData("{\"a\": [1", "(1,9): error CPD-F-001: The file ends in the middle of a value. {0} Close what is open: a quote, a list or a map.")]
    [InlineData("[\"x\ny\"]", "(1,4): error CPD-F-001: A line ends, or a tab stands, inside a quoted text. {0} Write \\n or \\t, and close each quote on its line.")]
    [InlineData("[\"\\q\"]", "(1,4): error CPD-F-001: A backslash begins an escape that JSON does not know. {0} Write \\\\ for a backslash.")]
    [InlineData("{\"a\": 1 \"b\": 2}", "(1,9): error CPD-F-001: From here on this is not JSON. {0} Look for a comma, a colon, a quote or a bracket that is missing before it.")]
    public void What_is_wrong_with_json_is_told_in_plain_words(string text, string expected) =>
        Assert.Equal("f" + expected.Replace("{0}", "JSON was expected, since the file begins with '{' or '['.", StringComparison.Ordinal), Problems(text));

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\nb: 4\na: 5\n", "3,1", "4,1", "5,1")]
    [InlineData("{\"a\": \"é😀\", \"b\": 1,\r\n \"b\": 2, \"\\u0061\": 3}", "2,2", "2,10")]
    public void All_repeated_keys_are_reported_and_the_first_is_kept(string text, params string[] places)
    {
        var (node, problems) = Read(text, Small);
        Assert.Equal(places, problems.Select(p => $"{p.Place.Line},{p.Place.Column}"));
        Assert.All(problems, p => Assert.Equal("CPD-F-012", p.Code));
        Assert.Equal(2, Assert.IsType<MapNode>(node).Entries.Count);
    }

    [Fact]
    public void A_repeated_key_names_both_places() =>
        Assert.Equal("f(3,3): error CPD-F-012: Key 'b' is here again; it first stands in line 2, column 3. Each key was expected once. Take one of the two out.", Problems("a:\n  b: 1\n  b: 2\n"));

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat("bcdefghi".Select(c => $"{c}: &{c} [*{(char)(c - 1)}, *{(char)(c - 1)}]\n"));
        var (node, problems) = Read(bomb, ReadLimits.Default);
        Assert.Null(node);
        Assert.Equal("f(1,4): error CPD-F-005: There is an anchor '&a'. Take it out, and write the value out wherever it is meant.", problems[0].ToString());
        Assert.Contains(problems, p => p.ToString() == "f(2,8): error CPD-F-005: There is an alias '*a'. Write the value out.");
    }

    [Theory]
    [InlineData("a: ", "[", 1, 8)]
    [InlineData("", "- ", 1, 11)]
    [InlineData("", "[", 1, 6)]
    [InlineData("a: ", "{a: ", 1, 20)]
    public void A_hundred_thousand_levels_are_refused_where_they_pass_the_limit(string before, string level, int line, int column)
    {
        var (node, problems) = Read(before + string.Concat(Enumerable.Repeat(level, 100_000)), Small with { MaxBytes = 1_000_000 });
        Assert.Null(node);
        Assert.Equal($"f({line},{column}): error CPD-F-003: Lists and maps are nested 6 deep here. At most 5 levels were expected (limit MaxDepth).", Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("- 1\n", "f(20,3): error CPD-F-004: The file holds more than 20 values. At most 20 values were expected (limit MaxNodes). Split it, or raise the limit.")]
    public void Too_many_values_are_refused(string item, string expected) => Assert.Equal(expected, Problems(string.Concat(Enumerable.Repeat(item, 30))));

    [Fact]
    public void Too_many_values_are_refused_in_json_too() => Assert.Contains("CPD-F-004", Problems("[" + string.Join(",", Enumerable.Repeat("1", 20)) + "]"), StringComparison.Ordinal);

    [Fact]
    public void As_many_values_and_levels_as_the_limits_allow_are_read()
    {
        Assert.Empty(Read(string.Concat(Enumerable.Repeat("- 1\n", 19)), Small).Problems);
        Assert.Empty(Read("[[[[[1]]]]]", Small).Problems);
        Assert.Empty(Read("a: [[[[1]]]]", Small).Problems);
    }

    [Fact]
    public void Problems_before_a_syntax_error_are_kept()
    {
        var (_, problems) = Read("a: &x 1\na: 2\nb: [1\nc: 3\n", Small);
        Assert.Equal(["CPD-F-005", "CPD-F-012", "CPD-F-001"], problems.Select(p => p.Code));
    }

    [Fact]
    public void Accents_apart_from_their_letters_are_joined_with_a_warning()
    {
        var (node, problems) = Read("Zoe\u0308: 1\n", Small);
        Assert.Equal("Zoë", Assert.IsType<MapNode>(node).Entries[0].Key.Text);
        Assert.Equal(
            "f(1,1): warning CPD-F-011: 'Zoë' has letters and their accents as separate characters. One character for both was expected (normal form C). It was read in that form; save it in that form.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void Values_keep_how_they_were_written_and_where()
    {
        var (node, _) = Read("a: 2018\nb: \"2018\"\nc: |\n  x\nd: {e: 'é😀', f: g}\n", Small);
        var map = Assert.IsType<MapNode>(node);
        Assert.Equal(new ScalarNode(new Place("f", 1, 4), "2018", ScalarKind.Plain), map["a"]);
        Assert.Equal(new ScalarNode(new Place("f", 2, 4), "2018", ScalarKind.Quoted), map["b"]);
        Assert.Equal(new ScalarNode(new Place("f", 3, 4), "x\n", ScalarKind.Quoted), map["c"]);
        Assert.Equal(new ScalarNode(new Place("f", 5, 18), "g", ScalarKind.Plain), Assert.IsType<MapNode>(map["d"])["f"]);
    }

    [Fact]
    public void Json_values_keep_their_kinds_and_places()
    {
        var (node, _) = Read("{\r\n  \"é😀\": [1.50, true, null, \"x\"]\r\n}", Small);
        var list = Assert.IsType<ListNode>(Assert.IsType<MapNode>(node)["é😀"]);
        Assert.Equal(
            [
                new ScalarNode(new Place("f", 2, 11), "1.50", ScalarKind.Number), new ScalarNode(new Place("f", 2, 17), "true", ScalarKind.Boolean),
                new ScalarNode(new Place("f", 2, 23), "null", ScalarKind.Null), new ScalarNode(new Place("f", 2, 29), "x", ScalarKind.Quoted),
            ],
            list.Items);
    }

    [Fact]
    public void Two_readings_of_one_text_are_equal() =>
        Assert.Equal(Read("a: [1, {b: c}]\n", Small).Node, Read("a: [1, {b: c}]\n", Small).Node);

    [Fact]
    public void A_map_without_braces_in_a_list_with_brackets_stands_at_its_key() =>
        Assert.Equal(new Place("f", 2, 5), Assert.IsType<ListNode>(Assert.IsType<MapNode>(Read("# c\na: [b: 1]\n", Small).Node)["a"]).Items[0].Place);

    [Fact]
    public void No_text_brings_the_reader_down() =>
        Prop.ForAll(
            Arb.From(Gen.ListOf(Gen.Elements("a", "b: ", "\n", "  ", "- ", "[", "]", "{", "}", "\"", "'", "\\", "u", "&x ", "*x", "!", "|", ">", "#", "%", "---\n", "...\n", "?", ":", ",", "\t", "\r", "\0", "\u2028", "é", "😀", "<<", "1", "//"))),
            parts =>
            {
                var (node, problems) = Read(string.Concat(parts), Small);
                return (node is not null || problems.Any(p => p.Severity == ProblemSeverity.Error)) && problems.All(p => p.Place.Line >= 0);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    private static string Problems(string text) => string.Join('\n', Read(text, Small).Problems);

    private static (Node? Node, Sequence<Problem> Problems) Read(string text, ReadLimits limits)
    {
        var problems = new ProblemList();
        return (NodeReader.Parse("f", text, limits, problems), problems.ToSequence());
    }
}
