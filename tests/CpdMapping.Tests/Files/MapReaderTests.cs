using CpdMapping.Files;

namespace CpdMapping.Tests.Files;

public class MapReaderTests
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal) { ["adopted"] = 1, ["draft"] = 2 };

    [Theory]
    [InlineData("edition: 2018", "f(1,10): error CPD-F-016: 'edition' is 2018 without quotes, which a program can take for something else than text. Text in quotes was expected. Write \"2018\".")]
    [InlineData("edition: 1.10", "f(1,10): error CPD-F-016: 'edition' is 1.10 without quotes, which a program can take for something else than text. Text in quotes was expected. Write \"1.10\".")]
    [InlineData("edition: no", "f(1,10): error CPD-F-016: 'edition' is no without quotes, which a program can take for something else than text. Text in quotes was expected. Write \"no\".")]
    [InlineData("{\"edition\": 2018}", "f(1,13): error CPD-F-016: 'edition' is 2018 without quotes, which a program can take for something else than text. Text in quotes was expected. Write \"2018\".")]
    [InlineData("edition:", "f(1,9): error CPD-F-025: 'edition' is empty. Text was expected. Write it, or take it out.")]
    [InlineData("edition: [a]", "f(1,10): error CPD-F-015: 'edition' is a list. A single value was expected.")]
    [InlineData("{}", "f(1,1): error CPD-F-014: Key 'edition' is missing. Add 'edition:' here.")]
    [InlineData("{\"edition\": null}", "f(1,1): error CPD-F-014: Key 'edition' is missing. Add 'edition:' here.")]
    public void Text_that_is_none_is_reported(string yaml, string expected) => Assert.Equal(expected, Problems(yaml, map => map.Text("edition")));

    [Theory]
    [InlineData("edition: \"2018\"", "2018")]
    [InlineData("edition: 2018-05", "2018-05")]
    [InlineData("edition: 'no'", "no")]
    [InlineData("edition: now", "now")]
    public void Text_is_read(string yaml, string expected)
    {
        var text = "";
        Assert.Equal("", Problems(yaml, map => text = map.Text("edition")));
        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("minutes: 2.5h", "f(1,10): error CPD-F-017: 'minutes' is '2.5h'. A whole number was expected, in digits alone, without quotes. If these are hours, write 150 minutes.")]
    [InlineData("minutes: 2,5", "f(1,10): error CPD-F-017: 'minutes' is '2,5'. A whole number was expected, in digits alone, without quotes. If these are hours, write 150 minutes.")]
    [InlineData("minutes: \"150\"", "f(1,10): error CPD-F-017: 'minutes' is '150'. A whole number was expected, in digits alone, without quotes. Take the quotes off.")]
    [InlineData("minutes: many", "f(1,10): error CPD-F-017: 'minutes' is 'many'. A whole number was expected, in digits alone, without quotes.")]
    [InlineData("minutes: 99999999999", "f(1,10): error CPD-F-017: 'minutes' is '99999999999'. A whole number was expected, in digits alone, without quotes.")]
    [InlineData("minutes: 0", "f(1,10): error CPD-F-021: 'minutes' is 0. A number from 1 to 600 was expected.")]
    [InlineData("minutes: {}", "f(1,10): error CPD-F-015: 'minutes' is a map. A single value was expected.")]
    public void A_number_that_is_none_is_reported(string yaml, string expected) => Assert.Equal(expected, Problems(yaml, map => map.Integer("minutes", 1, 600)));

    [Theory]
    [InlineData("on: 2025-02-30", "f(1,5): error CPD-F-018: 'on' is '2025-02-30'. A day of the calendar was expected, as 2025-04-25.")]
    [InlineData("on: 25/04/2025", "f(1,5): error CPD-F-018: 'on' is '25/04/2025'. A day of the calendar was expected, as 2025-04-25.")]
    public void A_day_that_is_none_is_reported(string yaml, string expected) => Assert.Equal(expected, Problems(yaml, map => map.Date("on")));

    [Fact]
    public void A_time_that_is_none_is_reported() =>
        Assert.Equal("f(1,5): error CPD-F-019: 'at' is '9.30am'. A time such as 09:30 was expected (24 hours, two digits each).", Problems("at: 9.30am", map => map.Time("at")));

    [Fact]
    public void A_truth_value_in_other_words_is_reported() =>
        Assert.Equal("f(1,7): error CPD-F-020: 'done' is 'yes'. true or false was expected, without quotes.", Problems("done: yes", map => map.Flag("done", otherwise: false)));

    [Fact]
    public void A_mistyped_word_comes_back_with_the_nearest() =>
        Assert.Equal("f(1,9): error CPD-F-020: 'status' is 'adoptd'. One of adopted, draft was expected. Did you mean 'adopted'?", Problems("status: adoptd", map => map.Word("status", Words)));

    [Fact]
    public void A_mistyped_key_comes_back_with_the_nearest() =>
        Assert.Equal(
            "f(2,1): error CPD-F-013: Key 'tilte' is not known here. The keys here are status, title. Did you mean 'title'?",
            Problems("status: draft\ntilte: a", map => (map.OptionalText("title"), map.Word("status", Words))));

    [Fact]
    public void A_key_like_no_other_is_to_be_taken_out() =>
        Assert.Equal("f(1,1): error CPD-F-013: Key 'colour' is not known here. The keys here are title. Take it out.", Problems("colour: red", map => map.OptionalText("title")));

    [Theory]
    [InlineData("xs: a", "f(1,5): error CPD-F-015: 'xs' is 'a'. A list was expected. Start each item with '- '.")]
    [InlineData("xs: [a, 1, [], '']", "f(1,9): error CPD-F-016: An item of 'xs' is 1 without quotes, which a program can take for something else than text. Text in quotes was expected. Write \"1\".\nf(1,12): error CPD-F-015: An item of 'xs' is a list. A single value was expected.\nf(1,16): error CPD-F-025: An item of 'xs' is empty. Text was expected. Write it, or take it out.")]
    public void Each_item_of_a_list_of_texts_is_checked(string yaml, string expected) => Assert.Equal(expected, Problems(yaml, map => map.Texts("xs")));

    [Theory]
    [InlineData("xs: [a]", "f(1,6): error CPD-F-015: An item of 'xs' is 'a'. A map of keys and values was expected.\nf(1,6): error CPD-F-014: Key 'id' is missing. Add 'id:' here.")]
    public void Each_item_of_a_list_of_maps_is_checked(string yaml, string expected) => Assert.Equal(expected, Problems(yaml, map => map.Maps("xs", x => x.Text("id"))));

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_file() =>
        Assert.Equal(
            ["CPD-F-018", "CPD-F-017", "CPD-F-013"],
            Read("on: x\nminutes: y\nz: 1\n", map => (map.Integer("minutes", 1, 2), map.Date("on"))).Select(p => p.Code));

    [Fact]
    public void A_message_stays_on_one_line_and_short() =>
        Assert.Equal("f(1,10): error CPD-F-017: 'minutes' is 'x y zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz…'. A whole number was expected, in digits alone, without quotes.", Problems("minutes: \"x\\ny\\tz" + new string('z', 100) + "\"", map => map.Integer("minutes", 1, 2)));

    [Fact]
    public void What_passes_the_limit_of_problems_is_counted()
    {
        var problems = new ProblemList(2);
        for (var line = 1; line <= 4; line++)
            problems.Error("CPD-F-001", new Place("f", line, 1), "X.");
        Assert.Equal(["f(1,1): error CPD-F-001: X.", "f(2,1): error CPD-F-001: X.", "f: note CPD-F-099: There are 2 more problems. Mend the listed ones first."], problems.ToSequence().Select(p => p.ToString()));
    }

    private static string Problems(string yaml, Func<MapReader, object?> read) => string.Join('\n', Read(yaml, read));

    private static Sequence<Problem> Read(string yaml, Func<MapReader, object?> read)
    {
        var problems = new ProblemList();
        var map = MapReader.Of(NodeReader.Parse("f", yaml, ReadLimits.Default, problems), problems, "The file");
        read(map);
        map.Done();
        return problems.ToSequence();
    }
}
