using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Documents.Templating;
using CpdMapping.Documents.Views;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Documents.OwnTemplates;

public sealed class TemplateFolderTests : IDisposable
{
    // One pixel.
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private const string Foot = "<p>{{ template.id }} {{ template.version }}</p>\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_layout_shows_view_house_style_and_itself()
    {
        Write("layout.scriban", "{{ include 'who' }}" + Foot);
        Write("who.scriban", "<p style=\"color: {{ style.colours.ink }}\">{{ learner }}<img alt=\"{{ style.logo.text }}\" src=\"{{ style.logo.data }}\"></p>\n");
        Write("house-style.yaml", "format: 1\ncolours: {ink: \"#000000\"}\nlogo: {file: logo.png, text: \"A & B\"}\n");
        File.WriteAllBytes(folder.PathOf("logo.png"), Convert.FromBase64String(Png));

        var template = TemplateFolder.Load(folder.Root);
        var document = template.For<CertificateView>().Render(CertificateView.From(Examples.Certificate with { Learner = "Ŵyn" }));

        Assert.Equal($"<p style=\"color: #000000\">Ŵyn<img alt=\"A &amp; B\" src=\"data:image/png;base64,{Png}\"></p>\n<p>our-certificate 3</p>\n", document.Text);
        Assert.Equal(("our-certificate", 3, "text/html"), (document.TemplateId, document.TemplateVersion, document.MediaType));
    }

    [Fact]
    public void A_template_is_used_for_its_own_view_alone()
    {
        Write("layout.scriban", Foot);

        var template = TemplateFolder.Load(folder.Root);

        Assert.True(template.Shows<CertificateView>());
        Assert.False(template.Shows<PortfolioView>());
        Assert.Equal("The template 'our-certificate' shows a certificate, not a portfolio.", Assert.Throws<ArgumentException>(() => template.For<PortfolioView>()).Message);
    }

    [Fact]
    public void All_problems_of_all_files_come_at_once_with_their_places()
    {
        Write("layout.scriban", "<p>{{ lerner }}</p>\n{{ include 'part' }}\n<p onclick=\"{{ learner }}\">{{ style.colors.ink }}</p>");
        Write("part.scriban", "<p>\n{{ page.langage }}</p>");
        Write("house-style.yaml", "format: 1\ncolours: {ink: \"#fff\"}\nlogo: {file: none.png, text: x}\n");

        var lines = Problems();

        Assert.Contains(lines, line => line.StartsWith("house-style.yaml(2,16): error CPD-H-001", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("house-style.yaml(3,14): error CPD-H-005", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("layout.scriban(1,7): error CPD-T-003: 'lerner' is no variable and no member of the view. Did you mean 'learner'?", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("layout.scriban(3,", StringComparison.Ordinal) && line.Contains("CPD-T-004", StringComparison.Ordinal) && line.Contains("'colours'", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("part.scriban(2,9): error CPD-T-004", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("onclick", StringComparison.Ordinal));
    }

    [Fact]
    public void The_names_of_the_folder_cannot_be_assigned()
    {
        Write("layout.scriban", "{{ style = 1 }}{{ for template in lists }}{{ end }}" + Foot);

        Assert.Equal(2, Problems().Count(line => line.Contains("CPD-T-017", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_layout_that_does_not_name_its_template_is_told_so()
    {
        Write("layout.scriban", "<p>{{ learner }}</p>");

        Assert.Equal(["layout.scriban: warning CPD-H-009: The layout does not name its template. A document says what made it. Show {{ template.id }} {{ template.version }} at its foot."], Problems());
    }

    [Fact]
    public void A_folder_that_holds_nothing_says_what_it_needs()
    {
        using var empty = new TemporaryFolder();

        Assert.Equal(["There is no file 'template.yaml' in the folder.", "There is no file 'layout.scriban' in the folder."], TemplateFolder.TryLoad(empty.Root).Problems.Select(problem => problem.Found));
        Assert.False(TemplateFolder.TryLoad(empty.PathOf("none")).Success);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("sub/secret")]
    [InlineData("/etc/passwd")]
    [InlineData("secret.scriban")]
    public void An_include_never_leaves_the_folder(string name)
    {
        Directory.CreateDirectory(folder.PathOf("sub"));
        Write("sub/secret.scriban", "secret");
        Write("secret.scriban", "here");
        Write("layout.scriban", $"{{{{ include '{name}' }}}}" + Foot);

        Assert.Contains(Problems(), line => line.Contains("CPD-T-012", StringComparison.Ordinal) || line.Contains("CPD-T-001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("layout.scriban")]
    [InlineData("template.yaml")]
    [InlineData("part.scriban")]
    [InlineData("logo.png")]
    [InlineData("house-style.yaml")]
    public void Nothing_is_read_through_a_link(string name)
    {
        using var elsewhere = new TemporaryFolder();
        Write("layout.scriban", "{{ include 'part' }}" + Foot);
        Write("part.scriban", "<p></p>");
        Write("house-style.yaml", "format: 1\nlogo: {file: logo.png, text: x}\n");
        File.WriteAllBytes(folder.PathOf("logo.png"), Convert.FromBase64String(Png));
        Assert.Empty(Problems());
        File.Move(folder.PathOf(name), elsewhere.PathOf(name));
        File.CreateSymbolicLink(folder.PathOf(name), elsewhere.PathOf(name));

        Assert.Contains(Problems(), line => line.StartsWith($"{name}: warning CPD-F-029", StringComparison.Ordinal));
    }

    [Fact]
    public void A_partial_of_ten_megabytes_is_refused_unread()
    {
        Write("layout.scriban", Foot);
        using (var file = File.Create(folder.PathOf("huge.scriban")))
            file.SetLength(10 * 1024 * 1024);

        Assert.Contains(Problems(), line => line.StartsWith("huge.scriban: error CPD-F-002", StringComparison.Ordinal));
    }

    [Fact]
    public void Partials_that_include_each_other_are_refused()
    {
        Write("layout.scriban", "{{ include 'a' }}" + Foot);
        Write("a.scriban", "{{ include 'b' }}");
        Write("b.scriban", "{{ include 'a' }}");

        Assert.Contains(Problems(), line => line.StartsWith("b.scriban(1,4): error CPD-T-013", StringComparison.Ordinal));
    }

    [Fact]
    public void Partials_that_multiply_end_at_the_limit()
    {
        Write("layout.scriban", "{{ include 'p0' }}" + Foot);
        for (var i = 0; i < 12; i++)
            Write($"p{i}.scriban", string.Concat(Enumerable.Repeat($"{{{{ include 'p{i + 1}' }}}}", 10)));
        Write("p12.scriban", new string('x', 1000));

        Assert.Contains(Problems(), line => line.Contains("CPD-T-015", StringComparison.Ordinal));
    }

    [Fact]
    public void More_templates_than_anybody_needs_are_refused()
    {
        Write("layout.scriban", Foot);
        for (var i = 0; i < 50; i++)
            Write($"p{i}.scriban", "x");

        Assert.Contains(Problems(), line => line.Contains("CPD-H-008", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ for i in 1..100000 }}{{ for j in 1..100000 }}x{{ end }}{{ end }}", "CPD-T-020")]
    [InlineData("{{ x = 'xxxxxxxxxx' }}{{ for i in 1..40 }}{{ x = x + x }}{{ end }}{{ x }}", "CPD-T-021")]
    public void A_bomb_ends_at_its_budget(string layout, string code)
    {
        Write("layout.scriban", layout + Foot);
        var template = TemplateFolder.Load(folder.Root).For<CertificateView>();
        var view = CertificateView.From(Examples.Certificate);

        Assert.Equal(code, Assert.Throws<TemplateException>(() => template.Render(view)).Problem?.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("iVBORw0KGgo=")]
    [InlineData("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E")]
    [InlineData("/9j/4AAQ")]
    [InlineData("/9j/wAAAAAAAAAAA/9k=")]
    [InlineData("PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+")]
    [InlineData("R0lGODlhAQABAAAAACw=")]
    public void A_picture_that_is_none_is_refused_whatever_it_is_called(string base64)
    {
        Write("layout.scriban", Foot);
        Write("house-style.yaml", "format: 1\nlogo: {file: logo.png, text: x}\n");
        File.WriteAllBytes(folder.PathOf("logo.png"), Convert.FromBase64String(base64));

        Assert.Contains(Problems(), line => line.StartsWith("logo.png: error CPD-H-00", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_with_too_many_pixels_is_refused()
    {
        var bytes = Convert.FromBase64String(Png);
        bytes[17] = 1; // the width becomes 65,537
        Write("layout.scriban", Foot);
        Write("house-style.yaml", "format: 1\nlogo: {file: logo.png, text: x}\n");
        File.WriteAllBytes(folder.PathOf("logo.png"), bytes);

        Assert.Contains(Problems(), line => line.StartsWith("logo.png: error CPD-H-007: The picture is 65537 by 1 pixels.", StringComparison.Ordinal));
    }

    private void Write(string name, string text)
    {
        if (!File.Exists(folder.PathOf("template.yaml")))
            File.WriteAllText(folder.PathOf("template.yaml"), OwnTemplateText.Manifest);
        File.WriteAllText(folder.PathOf(name), text);
    }

    private List<string> Problems() => [.. TemplateFolder.TryLoad(folder.Root).Problems.Select(problem => (problem with { Place = problem.Place with { File = Path.GetFileName(problem.Place.File) } }).ToString())];
}
