using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Tests.Files;

public class RowReaderTests
{
    [Theory]
    [InlineData("id,stratum\na,x\nb,y\n")]
    [InlineData("id;stratum\r\na;x\r\nb;y")]
    [InlineData("id\tstratum\na\tx\n\nb\ty\n")]
    [InlineData("\"id\",\"stratum\"\n\"a\",\"x\"\n\"b\",\"y\"\n")]
    [InlineData("{\"id\": \"a\", \"stratum\": \"x\"}\n{\"id\": \"b\", \"stratum\": \"y\"}\n")]
    public void All_spellings_give_the_same_rows(string text)
    {
        var (rows, problems) = Read(text);

        Assert.Empty(problems);
        Assert.Equal(["id=a stratum=x", "id=b stratum=y"], rows);
    }

    [Fact]
    public void Quoted_cells_hold_separators_quotes_and_line_ends()
    {
        var (rows, problems) = Read("id,why\n\"a, b\",\"she said \"\"no\"\"\"\nc,\"two\nlines\"\nd,\"\"\ne,last");

        Assert.Empty(problems);
        Assert.Equal(["id=a, b why=she said \"no\"", "id=c why=two\nlines", "id=d", "id=e why=last"], rows);
    }

    [Theory]
    [InlineData("id,id\na,b\n", "f.csv(1,4): error CPD-F-012: The column 'id' is there twice. Each column was expected once. Take one out.")]
    [InlineData("id,why\na\n", "f.csv(2,1): error CPD-F-015: The row has 1 cells. As many as there are columns, 2, were expected. Put a cell that holds a comma in double quotes.")]
    [InlineData("id,why\na,b,c\n", "f.csv(2,5): error CPD-F-015: The row has 3 cells. As many as there are columns, 2, were expected. Put a cell that holds a comma in double quotes.")]
    [InlineData("id,why\n\"a,b\n", "f.csv(2,1): error CPD-F-001: A double quote opens this cell and none closes it. Close it; a quote within a cell is written twice.")]
    [InlineData("id,why\n\"a\"x,b\n", "f.csv(2,4): error CPD-F-001: Something follows the closing quote of a cell. The end of the cell was expected. A quote within a cell is written twice.")]
    [InlineData("id,why\n\"a\nb\"x,b\n", "f.csv(3,3): error CPD-F-001: Something follows the closing quote of a cell. The end of the cell was expected. A quote within a cell is written twice.")]
    [InlineData("{\"id\": \"a\"}\n[1]\n", "f.csv(2,1): error CPD-F-015: The line is a list. A map of keys and values was expected.")]
    [InlineData("{\"id\": \"a\"}\n{\"id\": }\n", "f.csv(2,8): error CPD-F-001: From here on this is not JSON. JSON was expected, since the file begins with '{' or '['. Look for a comma, a colon, a quote or a bracket that is missing before it.")]
    [InlineData(" \n", "f.csv: error CPD-F-025: The file holds nothing. Rows were expected.")]
    public void What_is_wrong_is_told_at_its_place(string text, string problem) => Assert.Contains(problem, Read(text).Problems);

    [Fact]
    public void A_broken_line_of_json_does_not_hide_the_others()
    {
        Assert.Equal(["id=a", "id=c"], Read("{\"id\": \"a\"}\n{\"id\": \n{\"id\": \"c\"}\n").Rows);
    }

    [Fact]
    public void More_values_than_the_limit_are_refused()
    {
        var problems = new ProblemList();
        RowReader.Parse("f.csv", Encoding.UTF8.GetBytes("id\na\nb\nc\n"), new ReadLimits { MaxNodes = 2 }, problems);

        Assert.Equal("f.csv(4,1): error CPD-F-004: The file holds more than 2 values (limit MaxNodes). Split it, or raise the limit.", Assert.Single(problems.ToSequence()).ToString());
    }

    private static (List<string> Rows, List<string> Problems) Read(string text)
    {
        var problems = new ProblemList();
        var rows = RowReader.Parse("f.csv", Encoding.UTF8.GetBytes(text), ReadLimits.Default, problems) ?? [];
        return ([.. rows.Select(row => string.Join(' ', row.Entries.Select(e => $"{e.Key.Text}={((ScalarNode)e.Value).Text}")))], [.. problems.ToSequence().Select(p => p.ToString())]);
    }
}
