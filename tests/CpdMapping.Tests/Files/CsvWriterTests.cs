using CpdMapping.Files;

namespace CpdMapping.Tests.Files;

public class CsvWriterTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" =1", "' =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("1=1", "1=1")]
    [InlineData("", "")]
    public void A_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(string text, string cell) => Assert.Equal(cell, CsvWriter.Defused(text));

    [Fact]
    public void Cells_with_commas_quotes_and_lines_are_quoted()
    {
        Assert.Equal("a,b\n\"1, 2\",\"say \"\"x\"\"\"\n\"two\nlines\",\n", CsvWriter.Write(["a", "b"], [["1, 2", "say \"x\""], ["two\nlines", null]]));
    }
}
