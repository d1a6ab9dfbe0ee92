using CpdMapping.Pdf.Tests.Writing;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>The checker passes a good file, and finds each way in which a file can be broken.</summary>
public class PdfCheckerTests
{
    private static readonly byte[] Good = Samples.Full().Save();

    [Fact]
    public void A_good_file_has_no_faults() => Assert.Empty(PdfChecker.Check(Good));

    [Fact]
    public void A_good_file_with_an_attachment_has_no_faults()
    {
        PdfFile file = Samples.Full();
        file.Attach(new PdfAttachment("daten ü.json", "{}"u8.ToArray()) { MediaType = "application/json", Relationship = AttachmentRelationship.Data });
        file.Attach(new PdfAttachment("a.txt", "a"u8.ToArray()) { MediaType = "text/plain", Description = "Words", Modified = DateTimeOffset.UnixEpoch });
        Assert.Empty(PdfChecker.Check(file.Save()));
    }

    [Theory]
    [InlineData("Catalog", "Lang", "language")]
    [InlineData("Catalog", "MarkInfo", "tagged")]
    [InlineData("Catalog", "ViewerPreferences", "window")]
    [InlineData("Catalog", "OutputIntents", "output intent")]
    [InlineData("Catalog", "Metadata", "no metadata")]
    [InlineData("Catalog", "StructTreeRoot", "no structure")]
    [InlineData("Page", "Tabs", "tabbed")]
    [InlineData("Page", "StructParents", "way back")]
    [InlineData("Annot", "Contents", "says nothing")]
    [InlineData("Annot", "StructParent", "no element")]
    [InlineData("Annot", "F", "hidden")]
    [InlineData("Figure", "Alt", "alternative text")]
    [InlineData("Figure", "A", "where it is")]
    [InlineData("Type0", "ToUnicode", "stand for")]
    [InlineData("FontDescriptor", "FontFile2", "not embedded")]
    public void A_missing_key_is_found(string type, string key, string fault)
    {
        PdfDocument document = PdfDocument.Read(Good);
        Assert.True(Find(document, type).Remove(key));
        Finds(fault, document);
    }

    [Theory]
    [InlineData("Catalog", "OpenAction", "forbidden key OpenAction")]
    [InlineData("Page", "AA", "forbidden key AA")]
    public void A_forbidden_key_is_found(string type, string key, string fault)
    {
        PdfDocument document = PdfDocument.Read(Good);
        Find(document, type)[key] = new PdfDictionary();
        Finds(fault, document);
    }

    [Fact]
    public void A_header_cell_without_scope_is_found()
    {
        PdfDocument document = PdfDocument.Read(Good);
        PdfDictionary header = Find(document, "TH");
        header.Remove("A");
        header.Remove("ID");
        Finds("which cells", document);
        Finds("names a header", document);
    }

    [Fact]
    public void A_row_that_is_too_short_is_found()
    {
        PdfDocument document = PdfDocument.Read(Good);
        document.List(Find(document, "TR")["K"]).RemoveAt(1);
        Finds("columns", document);
        Finds("held by no element", document);
    }

    [Fact]
    public void An_element_in_the_wrong_place_is_found()
    {
        PdfDocument document = PdfDocument.Read(Good);
        Find(document, "LI")["S"] = new PdfName("P");
        Finds("A P stands in a L", document);
    }

    [Fact]
    public void A_heading_that_skips_a_level_is_found()
    {
        PdfDocument document = PdfDocument.Read(Good);
        Find(document, "H1")["S"] = new PdfName("H2");
        Finds("heading H2", document);
    }

    [Theory]
    [InlineData("/Artifact", "/Banned0n", "has no mark")]
    [InlineData("<</MCID 0>>", "<</MCID 1>>", "there twice")]
    [InlineData("EMC\n", "    ", "within marked content")]
    [InlineData("EMC\n", "EMC\n1 2 3 4 re f EMC\n", "belongs to nothing")]
    [InlineData("BT ", "q BT ", "ends within something")]
    [InlineData("EMC\n", "EMC BX\n", "unknown operator BX")]
    public void Broken_content_is_found(string text, string replacement, string fault)
    {
        PdfDocument document = PdfDocument.Read(Good);
        PdfDictionary content = document.Dictionary(document.Pages[0]["Contents"]);
        string drawn = System.Text.Encoding.Latin1.GetString(document.Content(content));
        int place = drawn.IndexOf(text, StringComparison.Ordinal);
        Replace(content, drawn[..place] + replacement + drawn[(place + text.Length)..]);
        Finds(fault, document);
    }

    [Fact]
    public void A_shown_code_without_a_text_and_the_missing_glyph_are_found()
    {
        PdfDocument document = PdfDocument.Read(Good);
        PdfDictionary content = document.Dictionary(document.Pages[0]["Contents"]);
        string drawn = System.Text.Encoding.Latin1.GetString(document.Content(content));
        Replace(content, drawn.Replace("[(\0\u0001", "[(\0\0", StringComparison.Ordinal));
        Finds("missing glyph", document);
        Finds("what code 0 stands for", document);
    }

    [Theory]
    [InlineData("<pdfaid:part>2", "<pdfaid:part>1", "wrong part")]
    [InlineData("<pdfaid:conformance>A", "<pdfaid:conformance>B", "level A")]
    [InlineData("<pdfuaid:part>1", "<pdfuaid:part>2", "PDF/UA-1")]
    [InlineData("Certificate of", "Certificate on", "different titles")]
    [InlineData("</rdf:RDF>", "", "no XML")]
    public void Broken_metadata_is_found(string text, string replacement, string fault)
    {
        PdfDocument document = PdfDocument.Read(Good);
        PdfDictionary metadata = document.Dictionary(document.Catalogue["Metadata"]);
        metadata.Raw = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(metadata.Raw!).Replace(text, replacement, StringComparison.Ordinal));
        Finds(fault, document);
    }

    [Fact]
    public void A_reference_to_nothing_is_found()
    {
        PdfDocument document = PdfDocument.Read(Good);
        Find(document, "Page")["Thumb"] = new PdfReference(9999);
        Finds("object 9999", document);
    }

    [Fact]
    public void Each_byte_that_is_missing_from_the_end_is_found() =>
        Assert.All(Enumerable.Range(1, 40), cut => Assert.NotEmpty(PdfChecker.Check(Good[..^cut])));

    [Fact]
    public void An_object_that_is_elsewhere_than_the_table_says_is_found()
    {
        byte[] moved = [.. Good[..15], (byte)'\n', .. Good[15..]];
        Assert.NotEmpty(PdfChecker.Check(moved));
    }

    private static void Finds(string fault, PdfDocument document) => Assert.Contains(PdfChecker.Check(document), f => f.Contains(fault, StringComparison.Ordinal));

    private static PdfDictionary Find(PdfDocument document, string type) => document.Objects.OrderBy(o => o.Key).Select(o => o.Value).OfType<PdfDictionary>().First(d =>
        document.Name(d, "Type") == type || document.Name(d, "Subtype") == type || document.Name(d, "S") == type);

    private static void Replace(PdfDictionary stream, string content)
    {
        stream.Raw = System.Text.Encoding.Latin1.GetBytes(content);
        stream.Remove("Filter");
    }
}
