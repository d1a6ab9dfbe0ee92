using CpdMapping.Learning;

namespace CpdMapping.Tests.Learning;

public sealed class BlankTests
{
    [Fact]
    public void The_blanks_pass_their_own_check()
    {
        Assert.Equal("", Examples.Lines(Course.TryParse(Course.Blank()).Problems));
        Assert.Equal("", Examples.Lines(Cohort.TryParse(Cohort.Blank(), Course.Parse(Course.Blank())).Problems));
        Assert.Equal("", Examples.Lines(CpdRecord.TryParse(CpdRecord.Blank()).Problems));
    }

    [Fact]
    public void The_blanks_end_with_one_line_end_and_have_no_others_than_line_feeds()
    {
        foreach (var blank in new[] { Course.Blank(), Cohort.Blank(), CpdRecord.Blank() })
        {
            Assert.EndsWith("\n", blank, StringComparison.Ordinal);
            Assert.False(blank.EndsWith("\n\n", StringComparison.Ordinal));
            Assert.DoesNotContain("\r", blank, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_commented_out_in_a_blank_is_right_too()
    {
        var course = Uncommented(Course.Blank()).Replace("      - Another name         # 'cpd", "      - Another name\n#", StringComparison.Ordinal);
        Assert.Equal("", Examples.Lines(Course.TryParse(course).Problems));
        var record = CpdRecord.Blank();
        record = Uncommented(record[..record.IndexOf("  # A correction", StringComparison.Ordinal)]);
        Assert.Equal("", Examples.Lines(CpdRecord.TryParse(record).Problems));
    }

    // Takes the sign off every line that is a key, an item or part of one, and leaves sentences.
    private static string Uncommented(string blank) => System.Text.RegularExpressions.Regex.Replace(
        blank, "^( *)# (?=[ ]*(?:- |[a-z-]+:( |$)))(?!.*…)", "$1", System.Text.RegularExpressions.RegexOptions.Multiline);
}
