using System.Globalization;
using System.Text;
using CpdMapping.Pdf.Tests.Judges;

namespace CpdMapping.Pdf.Tests.Printing;

/// <summary>What a whole page becomes, said by our checker and by the programs of others.</summary>
public class WholePageTests
{
    private static byte[] Bytes => Printed.Page(WholePage.Html).Bytes.ToArray();

    [Fact]
    public void Nothing_is_told_of_it_and_it_passes_the_checker()
    {
        var result = Printed.Page(WholePage.Html, new PdfOptions { Strict = true });

        Assert.Empty(result.Problems);
        Assert.Equal(2, result.PageCount);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void A_reader_elsewhere_gets_the_same_bytes(string culture)
    {
        byte[] here = Bytes;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(here, Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [ToolFact("qpdf")]
    public void Qpdf_finds_nothing_wrong() => Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", Bytes, ["--check"]), StringComparison.Ordinal);

    [ToolFact("qpdf")]
    public void A_file_that_is_carried_comes_out_whole_and_makes_it_a_file_of_part_three()
    {
        var options = new PdfOptions().Attach("record.json", "{\"hours\": 6}"u8.ToArray(), PdfRelationship.Data);
        byte[] carrying = Printed.Page(WholePage.Html, options).Bytes.ToArray();

        Assert.Equal("{\"hours\": 6}", Tool.Run("qpdf", carrying, ["--show-attachment=record.json"]));
        Assert.Contains("<pdfaid:part>3</pdfaid:part>", Encoding.Latin1.GetString(carrying), StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", Encoding.Latin1.GetString(Bytes), StringComparison.Ordinal);
    }

    [ToolFact("pdftotext")]
    public void Pdftotext_gives_all_words_back_in_reading_order()
    {
        string text = string.Join(' ', Tool.Run("pdftotext", Bytes, [], "-").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        InOrder(text, [
            "Portfolio of learning", "Llŷr Gwŷdd", "Żółć Świątek", "Nguyễn Thị Hồng", "Ελένη Παπαδάκη", "Юлия Щукина", "فاطمة",
            "Talk", "4", "Practice", "2", "First", "Second", "Inner", "the register", "the end", "Last words", "Signed at the end.",
        ]);
        Assert.Contains("Page 1 of 2", text, StringComparison.Ordinal);
        Assert.Contains("Page 2 of 2", text, StringComparison.Ordinal);
    }

    [ToolFact("pdfinfo")]
    public void Pdfinfo_reads_the_structure_a_voice_follows()
    {
        string structure = Tool.Run("pdfinfo", Bytes, ["-struct-text"]);

        InOrder(structure, [
            "H1", "Portfolio of learning", "\"Llŷr Gwŷdd\"", "H2", "Table", "Hours by part", "/Scope /Column", "\"Part\"", "/Scope /Row", "\"Talk\"", "\"4\"",
            "L (block)", "\"First\"", "\"Inner\"", "Link", "\"the register\"", "Link", "\"the end\"", "Figure", "Figure", "\"Last words\"",
        ]);
        Assert.DoesNotContain("DRAFT", structure, StringComparison.Ordinal);
        Assert.DoesNotContain("Page 1", structure, StringComparison.Ordinal);
    }

    private static void InOrder(string text, string[] parts)
    {
        int place = 0;
        foreach (string part in parts)
        {
            int found = text.IndexOf(part, place, StringComparison.Ordinal);
            Assert.True(found >= place, $"'{part}' is missing or out of order in:\n{text}");
            place = found + part.Length;
        }
    }
}
