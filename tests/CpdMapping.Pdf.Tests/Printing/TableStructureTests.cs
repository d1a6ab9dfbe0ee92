namespace CpdMapping.Pdf.Tests.Printing;

/// <summary>A table that is written loosely is still one that a voice can go through.</summary>
public class TableStructureTests
{
    [Theory]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>")]
    [InlineData("<table><tr><td>a<tr><td>b<td>c</table>")]
    [InlineData("<table><tr><td rowspan=2>a<td>b<tr><td>c<td>d</table>")]
    [InlineData("<table><tr><td colspan=3>a<tr><td>b</table>")]
    [InlineData("<table><tr><td rowspan=9>a<tr><td>b</table>")]
    [InlineData("<table><tr></tr><tr><td>b</table>")]
    [InlineData("<table><thead><li>a<tbody><tr><td>b</table>")]
    [InlineData("<table><thead><tr><th scope=col>a<tbody></table>")]
    [InlineData("<table><tr><td rowspan=2>a<td>b<tr><td colspan=2>c</table>")]
    [InlineData("<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>")]
    [InlineData("<table><tr style='display:none'><td>a<td>b<tr><td>c</table>")]
    [InlineData("<table><tr><td>a<td style='display:none'>b<tr><td>c<td>d</table>")]
    public void It_has_rows_of_cells(string table) => Assert.False(Printed.Body(table).HasErrors);
}
