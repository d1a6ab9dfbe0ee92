using System.Globalization;
using System.Text;
using CpdMapping.Pdf.Tests.Checking;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Writing;

public class PdfFileTests
{
    [Fact]
    public void The_same_calls_give_the_same_bytes() => Assert.Equal(Samples.Full().Save(), Samples.Full().Save());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_bytes_are_the_same_in_every_culture(string name)
    {
        PdfFileInfo info = Samples.Info with { Created = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) };
        byte[] usual = Samples.Full(info).Save();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // A machine without the data of cultures gives one that is like any other.
            CultureInfo.CurrentCulture = new CultureInfo(name) { NumberFormat = { NumberDecimalSeparator = "·", NegativeSign = "~" } };
            Assert.Equal(usual, Samples.Full(info).Save());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_content_has_another_identifier()
    {
        string first = Identifier(Samples.Full().Save());
        Assert.Equal(first, Identifier(Samples.Full().Save()));
        Assert.NotEqual(first, Identifier(Samples.Full(Samples.Info with { Title = "Another" }).Save()));
    }

    [Fact]
    public void A_document_without_pages_is_refused() => Assert.Throws<InvalidOperationException>(new PdfFile(Samples.Info).Save);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_document_without_a_title_is_refused(string title) => Assert.Throws<ArgumentException>(() => new PdfFile(Samples.Info with { Title = title }));

    [Theory]
    [InlineData("en", true)]
    [InlineData("cy-GB", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("x-own", true)]
    [InlineData("", false)]
    [InlineData("english language", false)]
    [InlineData("en_GB", false)]
    [InlineData("en-", false)]
    [InlineData("1-en", false)]
    public void The_language_is_a_language_tag(string language, bool isGood)
    {
        if (isGood)
            Assert.NotNull(new PdfFile(Samples.Info with { Language = language }));
        else
            Assert.Throws<ArgumentException>(() => new PdfFile(Samples.Info with { Language = language }));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(14401)]
    [InlineData(double.NaN)]
    public void A_page_too_small_or_too_large_is_refused(double side)
    {
        var file = new PdfFile(Samples.Info);
        Assert.Throws<ArgumentOutOfRangeException>(() => file.AddPage(side, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => file.AddPage(100, side));
    }

    [Fact]
    public void What_the_file_says_of_itself_comes_back()
    {
        var info = new PdfFileInfo
        {
            Title = "Bescheinigung <1> & mehr",
            Language = "de-AT",
            Author = "Łukasz",
            Subject = "Fortbildung",
            Keywords = "a; b",
            Creator = "cpd",
            Created = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.FromHours(2)),
        };
        byte[] bytes = Samples.Full(info).Save();
        Assert.Empty(PdfChecker.Check(bytes));
        PdfDocument document = PdfDocument.Read(bytes);
        PdfDictionary information = document.Dictionary(document.Trailer["Info"]);
        Assert.Equal("Łukasz", document.Text(information, "Author"));
        Assert.Equal("D:20260203020506Z", document.Text(information, "CreationDate"));
        string metadata = Encoding.UTF8.GetString(document.Content(document.Dictionary(document.Catalogue["Metadata"])));
        Assert.Contains("Bescheinigung &lt;1&gt; &amp; mehr", metadata, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2026-02-03T02:05:06Z<", metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void No_date_is_written_where_none_is_given()
    {
        PdfDocument document = PdfDocument.Read(Samples.Full().Save());
        Assert.DoesNotContain("CreationDate", document.Dictionary(document.Trailer["Info"]).Keys);
        Assert.DoesNotContain("CreateDate", Encoding.UTF8.GetString(document.Dictionary(document.Catalogue["Metadata"]).Raw!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_place_that_nobody_named_is_refused()
    {
        PdfFile file = Samples.Full();
        file.Pages[0].AddLink(new Rectangle(0, 0, 1, 1), LinkTarget.ToDestination("nowhere"), "nowhere", file.Document.Add(StructureRole.Link));
        Assert.False(file.HasDestination("nowhere"));
        Assert.Throws<InvalidOperationException>(file.Save);
    }

    [Fact]
    public void Two_attachments_of_one_name_are_refused()
    {
        PdfFile file = Samples.Full();
        file.Attach(new PdfAttachment("a.json", default));
        Assert.Throws<ArgumentException>(() => file.Attach(new PdfAttachment("a.json", default)));
    }

    [Fact]
    public void Outline_entries_stand_below_those_of_a_higher_level()
    {
        PdfFile file = Samples.Full();
        foreach ((int level, string title) in new[] { (1, "B"), (3, "B deep"), (2, "B less deep"), (1, "C") })
            file.AddOutline(level, title, file.Pages[0], 0);
        PdfDocument document = PdfDocument.Read(file.Save());
        Assert.Equal(["Certificate", ">Łódź", "B", ">B deep", ">B less deep", "C"], OutlineTitles.Of(document));
    }

    [Fact]
    public void Pages_are_labelled_as_was_said()
    {
        PdfFile file = Samples.Full();
        file.AddPage(100, 100);
        file.AddPageLabel(new PageLabel(1, PageLabelStyle.LowerRoman, 3, "A-"));
        PdfDocument document = PdfDocument.Read(file.Save());
        List<object?> labels = document.List(document.Dictionary(document.Catalogue["PageLabels"])["Nums"]);
        Assert.Equal([0.0, 1.0], labels.Where(l => l is double));
        Assert.Equal(("r", "A-"), (document.Name(document.Dictionary(labels[3]), "S"), document.Text(document.Dictionary(labels[3]), "P")));
    }

    [Fact]
    public void Elements_without_content_are_left_out_but_cells_stay()
    {
        PdfFile file = Samples.Full();
        file.Document.Add(StructureRole.Sect).Add(StructureRole.P);
        StructureElement table = file.Document.Add(StructureRole.Table);
        table.Add(StructureRole.TR).Add(StructureRole.TD);
        byte[] bytes = file.Save();
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.DoesNotContain(PdfDocument.Read(bytes).Objects.Values.OfType<PdfDictionary>(), d => d.GetValueOrDefault("S") is PdfName { Value: "Sect" });
    }

    [Fact]
    public void A_tree_of_any_depth_is_written()
    {
        PdfFile file = Samples.Full();
        StructureElement deep = file.Document;
        for (int i = 0; i < 20_000; i++)
            deep = deep.Add(StructureRole.Div);
        Samples.Text(file.Pages[0], deep.Add(StructureRole.P), "deep", 40, 700);
        Assert.NotEmpty(file.Save());
    }

    [Fact]
    public void Many_pages_and_many_objects_are_found_again()
    {
        var file = new PdfFile(Samples.Info);
        for (int i = 0; i < 300; i++)
            Samples.Text(file.AddPage(200, 200), file.Document.Add(StructureRole.P), $"Page {i}", 10, 20);
        byte[] bytes = file.Save();
        Assert.Empty(PdfChecker.Check(bytes));
        Assert.Equal(300, PdfDocument.Read(bytes).Pages.Count);
    }

    private static string Identifier(byte[] bytes) => ((PdfText)((List<object?>)PdfDocument.Read(bytes).Trailer["ID"]!)[0]!).Text;
}
