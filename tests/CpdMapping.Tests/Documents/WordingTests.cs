using System.Reflection;
using System.Text.RegularExpressions;
using CpdMapping.Auditing;
using CpdMapping.Documents;
using CpdMapping.Documents.Wording;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Documents;

/// <summary>Two languages say the same things, and write dates and times as people do.</summary>
public partial class WordingTests
{
    public static TheoryData<string> Languages => ["en", "cy"];

    [Fact]
    public void Every_text_of_English_is_there_in_Welsh_with_the_same_placeholders()
    {
        var english = Texts(DocumentLanguage.English);
        var welsh = Texts(DocumentLanguage.Welsh);

        Assert.True(english.Count > 100);
        Assert.All(english, text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Value));
            Assert.False(string.IsNullOrWhiteSpace(welsh[text.Key]));
            Assert.Equal(Placeholders(text.Value), Placeholders(welsh[text.Key]));
        });
    }

    [Fact]
    public void Few_texts_of_Welsh_are_still_English()
    {
        var welsh = Texts(DocumentLanguage.Welsh);

        var same = Texts(DocumentLanguage.English).Where(t => LetterRun().IsMatch(t.Value) && welsh[t.Key] == t.Value).Select(t => t.Key);

        Assert.Empty(same);
    }

    [Fact]
    public void Every_word_is_printed_somewhere()
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("src", "CpdMapping", "Documents"), "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".scriban", StringComparison.Ordinal) || (f.EndsWith(".cs", StringComparison.Ordinal) && !f.EndsWith("Words.cs", StringComparison.Ordinal)))
            .Select(File.ReadAllText)
            .ToList();

        var unused = Texts(DocumentLanguage.English).Keys
            .Select(key => key.Split('.')[1])
            .Where(name => !sources.Exists(s => s.Contains($"words.{SnakeCase().Replace(name, "_").ToLowerInvariant()}", StringComparison.Ordinal) || s.Contains($".{name}", StringComparison.Ordinal)));

        Assert.Empty(unused);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_member_of_an_enumeration_has_a_name(string tag)
    {
        var terms = Language(tag).Terms;

        Assert.All(Enum.GetValues<ActivityKind>(), k => Assert.NotEqual("", terms.Of(k)));
        Assert.All(Enum.GetValues<AlignmentDepth>(), k => Assert.NotEqual("", terms.Of(k)));
        Assert.All(Enum.GetValues<Outcome>(), k => Assert.NotEqual("", terms.Of(k)));
        Assert.All(Enum.GetValues<RuleWeight>(), k => Assert.NotEqual("", terms.Of(k)));
        Assert.All(Enum.GetValues<ReferenceState>(), k => Assert.NotEqual("", terms.Of(k)));
        Assert.All(Enum.GetValues<GapKind>(), k => Assert.NotEqual("", terms.Of(k)));
        Assert.All(Enum.GetValues<Assurance>(), k => Assert.NotEqual("", terms.Of(k)));
        Assert.All(Enum.GetValues<EditionStatus>(), k => Assert.NotEqual("", terms.Of(k)));
        Assert.Equal(12, terms.Months.Distinct().Count());
    }

    [Fact]
    public void Rules_and_policies_are_said_in_Welsh()
    {
        Assert.NotEqual(MappingPolicy.Whole.Text, DocumentLanguage.Welsh.Terms.Of(MappingPolicy.Whole));
        Assert.NotEqual(MappingPolicy.Shared.Text, DocumentLanguage.Welsh.Terms.Of(MappingPolicy.Shared));
        Assert.NotEqual(AttendanceRule.ProRata.Text, DocumentLanguage.Welsh.Terms.Of(AttendanceRule.ProRata));
        Assert.Equal(AttendanceRule.ProRata.Text, DocumentLanguage.English.Terms.Of(AttendanceRule.ProRata));
    }

    [Theory]
    [InlineData(0, "0 minutes", "0 munud", "0 min")]
    [InlineData(1, "1 minute", "1 munud", "1 min")]
    [InlineData(45, "45 minutes", "45 munud", "45 min")]
    [InlineData(60, "1 hour", "1 awr", "1 h")]
    [InlineData(61, "1 hour 1 minute", "1 awr 1 munud", "1 h 1 min")]
    [InlineData(90, "1 hour 30 minutes", "1 awr 30 munud", "1 h 30 min")]
    [InlineData(1260, "21 hours", "21 awr", "21 h")]
    [InlineData(1620, "27 hours", "27 awr", "27 h")]
    public void Minutes_are_written_in_hours_and_minutes(int minutes, string english, string welsh, string brief)
    {
        Assert.Equal(english, DocumentLanguage.English.Format.Time(minutes));
        Assert.Equal(welsh, DocumentLanguage.Welsh.Format.Time(minutes));
        Assert.Equal(brief, DocumentLanguage.English.Format.ShortTime(minutes));
    }

    [Fact]
    public void Dates_are_written_from_our_own_month_names()
    {
        var day = new DateOnly(2025, 4, 25);

        Assert.Equal("25 April 2025", DocumentLanguage.English.Format.Day(day));
        Assert.Equal("25 Ebrill 2025", DocumentLanguage.Welsh.Format.Day(day));
        Assert.Equal("25 April 2025 to 1 May 2025", DocumentLanguage.English.Format.Days(day, new(2025, 5, 1)));
        Assert.Equal("25 April 2025", DocumentLanguage.English.Format.Days(day, day));
        Assert.Equal("30 November 2025, 23:59", DocumentLanguage.English.Format.Moment(new(2025, 11, 30, 23, 59, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018-05", "May 2018")]
    [InlineData("2018-05-01", "1 May 2018")]
    public void A_date_is_written_no_more_exactly_than_it_is_known(string date, string expected)
    {
        Assert.Equal(expected, DocumentLanguage.English.Format.Day(PartialDate.Parse(date)));
    }

    [Fact]
    public void A_period_may_be_open()
    {
        var (from, to) = (PartialDate.Parse("2018"), PartialDate.Parse("2020-02"));

        Assert.Equal("2018 to February 2020", DocumentLanguage.English.Format.Period(from, to));
        Assert.Equal("from 2018", DocumentLanguage.English.Format.Period(from, null));
        Assert.Equal("until February 2020", DocumentLanguage.English.Format.Period(null, to));
        Assert.Equal("2018", DocumentLanguage.English.Format.Period(from, from));
        Assert.Null(DocumentLanguage.English.Format.Period(null, null));
    }

    [Fact]
    public void A_value_that_looks_like_a_placeholder_stays_as_it_is()
    {
        Assert.Equal("{1} of {0}", WordFormat.Fill("{0} of {1}", "{1}", "{0}"));
    }

    private static DocumentLanguage Language(string tag) => tag == "cy" ? DocumentLanguage.Welsh : DocumentLanguage.English;

    private static Dictionary<string, string> Texts(DocumentLanguage language) =>
        typeof(DocumentWords).GetProperties().Select(p => p.GetValue(language.Words)!).Append(language.Format.Phrases) // every part is required
            .SelectMany(words => words.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.PropertyType == typeof(string))
                .Select(p => (Key: $"{words.GetType().Name}.{p.Name}", Value: (string)p.GetValue(words)!)))
            .ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);

    private static List<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).ToList();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex SnakeCase();

    [GeneratedRegex(@"\p{L}{4,}")]
    private static partial Regex LetterRun();
}
