using System.Text;
using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Documents.Preflight;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Tests.Documents.OwnTemplates;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Documents.Preflight;

public sealed class CertificatePreflightTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_shipped_certificate_has_room_and_says_that_its_fonts_are_not_known()
    {
        var problems = CertificatePreflight.Check([Examples.Certificate], "cohort.yaml");

        Assert.Equal(["cohort.yaml: note CPD-H-026: Whether the fonts have every character could not be checked. Name the fonts' files in the house style of a template of your own: fonts, files."], problems.Select(p => p.ToString()));
    }

    [Fact]
    public void What_does_not_fit_is_listed_for_each_certificate()
    {
        var (long_, short_) = (Examples.Certificate with { Learner = new string('ŵ', 251), Title = string.Concat(Enumerable.Repeat("Title ", 50)) }, Examples.Certificate);

        var problems = CertificatePreflight.Check([long_, short_], "cohort.yaml").Where(p => p.Severity == ProblemSeverity.Warning).ToList();

        Assert.Equal(["CPD-H-021", "CPD-H-022"], problems.Select(p => p.Code));
        Assert.EndsWith("the learner's name has 251 characters. At most 250 fit on the page. Shorten the name as it is printed, or give it more room.", problems[0].ToString(), StringComparison.Ordinal);
        Assert.StartsWith($"cohort.yaml: warning CPD-H-021: {long_.Number} for ŵ", problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_accent_belongs_to_its_letter()
    {
        var decomposed = Examples.Certificate with { Learner = string.Concat(Enumerable.Repeat("w\u0302", 250)) };

        Assert.DoesNotContain(CertificatePreflight.Check([decomposed], "c"), p => p.Severity == ProblemSeverity.Warning);
    }

    [Fact]
    public void A_template_states_its_own_room()
    {
        var template = Own(room: "room: {name: 5, lines: 30}\n", fonts: null);

        Assert.Equal(["CPD-H-021", "CPD-H-023"], CertificatePreflight.Check([Examples.Certificate], "c", template).Where(p => p.Severity == ProblemSeverity.Warning).Select(p => p.Code));
    }

    [Fact]
    public void Characters_that_no_font_has_are_named()
    {
        var template = Own(room: "", fonts: FontText.Of((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x175, 0x175)));
        Certificate Of(string learner) => Examples.Certificate with { Learner = learner };

        Assert.Empty(CertificatePreflight.Check([Of("Siân Ŵ".Replace("Ŵ", "ŵ", StringComparison.Ordinal))], "c", template));
        Assert.Equal(
            "c: warning CPD-H-024: " + Examples.Certificate.Number + " for Łukasz ŷ علي: none of the fonts given has 'Ł' (U+0141), 'ŷ' (U+0177), 'ع' (U+0639), 'ل' (U+0644), 'ي' (U+064A). A glyph for each character was expected in one of ours.ttf. Add a font that has them.",
            Assert.Single(CertificatePreflight.Check([Of("Łukasz ŷ علي")], "c", template)).ToString());
    }

    [Fact]
    public void Marks_that_are_not_seen_need_no_glyph()
    {
        var template = Own(room: "", fonts: FontText.Of((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027)));

        Assert.Empty(CertificatePreflight.Check([Examples.Certificate with { Learner = "Ann\u200D\u200F\uFE0F\u2009B" }], "c", template));
    }

    [Fact]
    public void Many_characters_are_counted_and_not_all_named()
    {
        var template = Own(room: "", fonts: FontText.Of((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027)));
        var many = new StringBuilder();
        for (var letter = 'а'; letter < 'а' + 15; letter++)
            many.Append(letter);

        Assert.Contains("'й' (U+0439) and 5 more", Assert.Single(CertificatePreflight.Check([Examples.Certificate with { Learner = many.ToString() }], "c", template)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_is_none_is_an_error_of_the_template()
    {
        Write(room: "", fonts: [1, 2, 3]);

        Assert.Contains(TemplateFolder.TryLoad(folder.Root).Problems, p => p.Code == "CPD-H-011");
    }

    [Fact]
    public void A_template_of_another_kind_is_bad_use()
    {
        OutputFolder.Write(folder.Root, TemplateGallery.Start("portfolio", "ours"));

        Assert.Throws<ArgumentException>(() => CertificatePreflight.Check([], "c", TemplateFolder.Load(folder.Root)));
    }

    private OwnTemplate Own(string room, byte[]? fonts)
    {
        Write(room, fonts);
        return TemplateFolder.Load(folder.Root);
    }

    private void Write(string room, byte[]? fonts)
    {
        OutputFolder.Write(folder.Root, TemplateGallery.Start("certificate", "ours"));
        File.AppendAllText(folder.PathOf("template.yaml"), room);
        if (fonts is null)
            return;
        File.AppendAllText(folder.PathOf("house-style.yaml"), "fonts: {files: [ours.ttf]}\n");
        File.WriteAllBytes(folder.PathOf("ours.ttf"), fonts);
    }
}
