using CpdMapping.Files;

namespace CpdMapping.Tests.Files;

public class NodeWriterTextTests
{
    private static readonly MapNode Course = new MapBuilder()
        .Integer("format", 1)
        .Text("id", "rel-2025")
        .Text("edition", "2018")
        .Text("title", "Zoë's course: day 1 #2")
        .Text("about", "First line.\n\nSecond line.\n")
        .OptionalText("left-out", null)
        .Flag("open", true)
        .Date("on", new DateOnly(2025, 4, 25))
        .OptionalDate("until", null)
        .Time("at", new TimeOnly(9, 30))
        .Plain("share", "1/3")
        .Texts("codes", ["1", "1.10", "a"])
        .Texts("none", [])
        .Map("venue", new MapBuilder().Text("name", "Tŷ 😀").OptionalInteger("seats", null))
        .Maps("sessions", [new MapBuilder().Integer("minutes", 90).Text("room", "no"), new MapBuilder().Integer("minutes", 60).Texts("by", ["A B", "C, D"])])
        .Texts("long", Enumerable.Repeat("A sentence that is rather long, to fill a line", 3))
        .Build();

    [Fact]
    public void Yaml_is_plain_where_it_can_be() =>
        Assert.Equal(
            """
            format: 1
            id: rel-2025
            edition: "2018"
            title: "Zoë's course: day 1 #2"
            about: |
              First line.

              Second line.
            open: true
            "on": 2025-04-25
            at: 09:30
            share: 1/3
            codes: ["1", "1.10", a]
            venue:
              name: Tŷ 😀
            sessions:
              - minutes: 90
                room: "no"
              - minutes: 60
                by: [A B, "C, D"]
            long:
              - A sentence that is rather long, to fill a line
              - A sentence that is rather long, to fill a line
              - A sentence that is rather long, to fill a line

            """.ReplaceLineEndings("\n"),
            NodeWriter.ToYaml(Course));

    [Fact]
    public void Json_has_numbers_and_truth_values_and_letters_as_they_are() =>
        Assert.StartsWith(
            "{\n  \"format\": 1,\n  \"id\": \"rel-2025\",\n  \"edition\": \"2018\",\n  \"title\": \"Zoë's course: day 1 #2\",\n  \"about\": \"First line.\\n\\nSecond line.\\n\",\n"
            + "  \"open\": true,\n  \"on\": \"2025-04-25\",\n  \"at\": \"09:30\",\n  \"share\": \"1/3\",\n  \"codes\": [\n    \"1\",\n    \"1.10\",\n    \"a\"\n  ],\n  \"venue\": {\n    \"name\": \"Tŷ 😀\"\n  },\n",
            NodeWriter.ToJson(Course),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a: 1", "1")]
    [InlineData("a: +07", "7")]
    [InlineData("a: -0.50", "-0.50")]
    [InlineData("a: .5", "0.5")]
    [InlineData("a: 1.", "1")]
    [InlineData("a: 1e3", "1e3")]
    [InlineData("a: 0x1F", "31")]
    [InlineData("a: 0xFF", "255")]
    [InlineData("a: 0o17", "15")]
    [InlineData("a: True", "true")]
    [InlineData("a: ~", "null")]
    [InlineData("a:", "null")]
    [InlineData("a: yes", "\"yes\"")]
    [InlineData("a: 12:30", "\"12:30\"")]
    [InlineData("a: 1_000", "\"1_000\"")]
    [InlineData("a: .inf", "\".inf\"")]
    [InlineData("a: 2018-05-01", "\"2018-05-01\"")]
    [InlineData("a: \"1\"", "\"1\"")]
    public void Values_without_quotes_mean_what_yaml_1_2_says(string yaml, string json)
    {
        var node = NodeReader.Parse("f", yaml, ReadLimits.Default, new ProblemList());
        Assert.Equal($"{{\n  \"a\": {json}\n}}\n", NodeWriter.ToJson(Assert.IsType<MapNode>(node)));
    }

    [Fact]
    public void What_hides_is_escaped_in_both()
    {
        var map = new MapBuilder().Text("a", "\u202E\u0007\u2028\u0085\uFEFF").Build();
        Assert.Equal("a: \"\\u202e\\u0007\\u2028\\u0085\\ufeff\"\n", NodeWriter.ToYaml(map));
        Assert.Equal("{\n  \"a\": \"\\u202e\\u0007\\u2028\\u0085\\ufeff\"\n}\n", NodeWriter.ToJson(map));
    }

    [Fact]
    public void Half_a_surrogate_pair_and_a_repeated_key_are_bad_use()
    {
        Assert.Throws<ArgumentException>(() => NodeWriter.ToYaml(new MapBuilder().Text("a", "\uD800").Build()));
        Assert.Throws<ArgumentException>(() => NodeWriter.ToJson(new MapBuilder().Text("a", "\uDC00").Build()));
        Assert.Throws<ArgumentException>(() => new MapBuilder().Text("a", "1").Text("a", "2"));
    }

    [Fact]
    public void Empty_maps_and_lists_are_written_too()
    {
        var map = new MapNode(default, [new MapEntry(new ScalarNode(default, "a", ScalarKind.Plain), new MapNode(default, [])), new MapEntry(new ScalarNode(default, "b", ScalarKind.Plain), new ListNode(default, []))]);
        Assert.Equal("a: {}\nb: []\n", NodeWriter.ToYaml(map));
        Assert.Equal("{\n  \"a\": {},\n  \"b\": []\n}\n", NodeWriter.ToJson(map));
    }
}
