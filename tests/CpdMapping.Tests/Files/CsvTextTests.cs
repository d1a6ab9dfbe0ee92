using CpdMapping.Files;

namespace CpdMapping.Tests.Files;

public class CsvTextTests
{
    [Fact]
    public void Rows_end_in_a_line_feed_and_cells_are_quoted_where_they_must_be()
    {
        Assert.Equal("a,,\"b, c\",\"say \"\"why\"\"\",\"two\nlines\"\n", new CsvText().Row("a", null, "b, c", "say \"why\"", "two\nlines").ToString());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 20", "'+44 20")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("100/3", "100/3")]
    public void What_could_run_as_a_formula_is_defused(string cell, string expected)
    {
        Assert.Equal(expected + "\n", new CsvText().Row(cell).ToString());
    }
}
