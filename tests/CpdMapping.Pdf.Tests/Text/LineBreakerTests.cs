using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Tests.Text;

public sealed class LineBreakerTests
{
    [Fact]
    public void The_cases_of_the_standard_break_where_it_says()
    {
        var wrong = new List<string>();
        int count = 0;
        foreach (string line in TextCases.Lines("line-breaks.txt"))
        {
            (string text, List<int> breaks) = TextCases.Broken(line);
            LineBreak[] found = LineBreaker.Find(text);
            if (!breaks.SequenceEqual(Enumerable.Range(0, found.Length).Where(i => found[i] != LineBreak.None)))
                wrong.Add(line);
            count++;
        }
        Assert.Empty(wrong);
        Assert.True(count > 500);
    }

    [Theory]
    [InlineData("one two", "one |two")]
    [InlineData("well-known", "well-|known")]
    [InlineData("soft\u00ADhyphen", "soft\u00AD|hyphen")]
    [InlineData("10\u00A0hours", "10\u00A0hours")]
    [InlineData("£1,234.50 (net)", "£1,234.50 |(net)")]
    [InlineData("https://example.org/a", "https://|example.org/|a")]
    [InlineData("said “yes” again", "said |“yes” |again")]
    [InlineData("a – b", "a |– |b")]
    [InlineData("شهادة التطوير", "شهادة |التطوير")]
    [InlineData("中文字", "中|文|字")]
    public void A_line_may_end_where_readers_expect_it(string text, string expected)
    {
        LineBreak[] breaks = LineBreaker.Find(text);
        Assert.Equal(expected, string.Concat(text.Select((c, i) => breaks[i] == LineBreak.Allowed ? "|" + c : c.ToString())));
    }

    [Fact]
    public void A_line_must_end_after_a_line_feed_and_at_the_end_of_the_text()
    {
        LineBreak[] breaks = LineBreaker.Find("a\r\nb");
        Assert.Equal([LineBreak.None, LineBreak.None, LineBreak.None, LineBreak.Required, LineBreak.Required], breaks);
        Assert.Equal([LineBreak.Required], LineBreaker.Find(""));
    }

    [Fact]
    public void Clusters_end_where_the_standard_says()
    {
        var wrong = new List<string>();
        foreach (string line in TextCases.Lines("graphemes.txt"))
        {
            (string text, List<int> boundaries) = TextCases.Broken(line);
            var found = new List<int> { 0 };
            for (int i = 0; i < text.Length;)
            {
                i = Graphemes.Next(text, i);
                found.Add(i);
            }
            if (!boundaries.SequenceEqual(found))
                wrong.Add(line);
        }
        Assert.Empty(wrong);
    }
}
