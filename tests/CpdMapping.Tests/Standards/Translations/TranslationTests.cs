using CpdMapping.Files;
using CpdMapping.Standards;
using CpdMapping.Standards.Translations;
using CpdMapping.Tests.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Standards.Translations;

public class TranslationTests
{
    private static readonly EditionRef Pets = EditionRef.Parse("pets@2018");

    [Fact]
    public void A_translation_gives_titles_and_keeps_what_they_rest_on()
    {
        var library = EditionText.Library(EditionText.Good, TranslationText.Good);
        Assert.Equal(new StandardName("Erac", "xx", Basis.Verified), library.NameIn("xx", Pets.Standard("care")));
        Assert.Equal(new StandardName("Doof dna retaw", "xx", Basis.Unreviewed), library.NameIn("xx", Pets.Standard("1")));
        Assert.Equal("https://pets.example/xx", library.Translation(Pets, "xx")?.Labels[0].Source);
        Assert.Equal("Food and water", library[Pets]["1"].Name);
    }

    [Fact]
    public void What_is_not_translated_is_called_by_its_English_name()
    {
        var library = EditionText.Library(EditionText.Good, TranslationText.Good);
        Assert.Equal(new StandardName("Day-to-day care", "en", Basis.Secondary), library.NameIn("xx", Pets.Standard("2")));
        Assert.Equal(new StandardName("Care", "en", Basis.Verified), library.NameIn("yy", Pets.Standard("care")));
        Assert.Null(library.Translation(Pets, "yy"));
        Assert.Throws<StandardNotFoundException>(() => library.NameIn("xx", Pets.Standard("9")));
    }

    [Fact]
    public void A_title_that_changed_since_is_not_printed_in_its_old_translation()
    {
        var library = EditionText.Library(EditionText.With("Food and water", "Food, water and treats"), TranslationText.Good);
        Assert.Equal("Food, water and treats", library.NameIn("xx", Pets.Standard("1")).Text);
        Assert.Contains("CPD-S-075: This translates 'Food and water', and 'pets@2018/1' is 'Food, water and treats' now.", Assert.Single(Warnings(library)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_says_what_was_translated_too()
    {
        var fingerprint = EditionText.Edition(EditionText.Good)["1"].Fingerprint;
        var text = TranslationText.With("of: Food and water", $"of: {fingerprint}");
        Assert.Equal("xx", EditionText.Library(EditionText.Good, text).NameIn("xx", Pets.Standard("1")).Language);
        Assert.Equal("en", EditionText.Library(EditionText.With("Food and water", "Food"), text).NameIn("xx", Pets.Standard("1")).Language);
    }

    [Fact]
    public void The_check_of_parity_finds_what_is_missing_unknown_and_counted_otherwise()
    {
        var edition = EditionText.With("title: Food and water", "title: 2 meals and 10 drinks");
        var text = TranslationText.Good.Replace("of: Food and water", "of: 2 meals and 10 drinks", StringComparison.Ordinal).Replace("Doof dna retaw", "10 sknird dna 3 slaem", StringComparison.Ordinal)
            .Replace("\"2\":", "\"22\":", StringComparison.Ordinal);
        Assert.Equal(
            [
                "0.yaml(1,1): note CPD-S-077: Not translated: 2 of 'pets@2018'. Their English titles are printed until they are.",
                "0.yaml(10,3): warning CPD-S-076: The title holds 10, 3, and '2 meals and 10 drinks' holds 10, 2. The same numbers were expected.",
                "0.yaml(11,3): error CPD-S-074: 'pets@2018' has no standard '22'. Did you mean '2'?",
            ],
            EditionText.Library(text).With(EditionText.Library(edition)).Validate().Select(problem => problem.ToString()));
    }

    [Fact]
    public void The_same_numbers_in_another_order_are_in_parity()
    {
        var edition = EditionText.With("title: Food and water", "title: 2 meals and 10 drinks");
        var text = TranslationText.Good.Replace("of: Food and water", "of: 2 meals and 10 drinks", StringComparison.Ordinal).Replace("Doof dna retaw", "10 sknird dna 2 slaem", StringComparison.Ordinal);
        Assert.Empty(Warnings(EditionText.Library(edition, text)));
    }

    [Fact]
    public void An_edition_that_is_not_loaded_is_named() =>
        Assert.Equal("CPD-S-074", Assert.Single(EditionText.Library(TranslationText.Good).Validate()).Code);

    [Theory]
    [InlineData("language: xx", "language: english", "f.yaml(4,11): error CPD-S-071: 'language' is 'english'. The short tag of a language other than English was expected, as 'cy' for Welsh or 'gd' for Gaelic.")]
    [InlineData(", basis: verified, source: page}", ", basis: verified}", "f.yaml(9,9): error CPD-S-073: The translation of 'care' counts as reviewed, and nobody vouches for it. A source where the body published it was expected, or a speaker of the language under 'reviewer'. Add one of them, or say 'basis: unreviewed'.")]
    [InlineData("gist: Serac rof a tep., ", "", "f.yaml(11,8): error CPD-S-072: '2' has neither a title nor a gist. At least one of them was expected. Take it out until one is there.")]
    [InlineData("  care:", "  ca re:", "f.yaml(9,3): error CPD-F-022: The code is 'ca re'. Letters, digits, full stops and hyphens were expected, a letter or digit first.")]
    public void What_is_wrong_is_said(string old, string text, string problem) =>
        Assert.Contains(problem, TranslationText.Read(TranslationText.With(old, text)).Problems.Select(found => found.ToString()));

    [Fact]
    public void A_release_holds_translations_in_its_index_and_its_lock()
    {
        using var folder = Folder();
        Write(folder, "CHANGELOG.md", "## 2030.1.1\n");
        Assert.True(StandardsRelease.Lock(folder.Root).Success);
        Assert.Contains("path: catalogues/body/pets/2018.labels.xx.yaml", File.ReadAllText(folder.PathOf("editions.lock.yaml")), StringComparison.Ordinal);
        var index = File.ReadAllBytes(folder.PathOf("library.json"));
        var opened = LibraryIndex.Open(index);
        Assert.Equal(StandardsLibrary.FromDirectory(folder.Root).Translations, opened.Translations);
        Assert.Single(opened.Translations);
        Assert.Equal(opened.Translations, StandardsLibrary.FromStream(new MemoryStream(index), "library.json").Translations);
        Write(folder, "catalogues/body/pets/2018.labels.xx.yaml", TranslationText.With("Erac", "Erak"));
        Assert.Equal("CPD-S-024", Assert.Single(StandardsRelease.Lock(folder.Root).Problems, problem => problem.Severity == ProblemSeverity.Error).Code);
    }

    [Fact]
    public void A_file_stands_beside_its_edition_and_there_once()
    {
        using var folder = Folder();
        Write(folder, "catalogues/body/pets/2018.labels.yy.yaml", TranslationText.Good);
        Write(folder, "catalogues/other/pets/2018.labels.xx.yaml", TranslationText.Good);
        Assert.Equal(["CPD-S-001", "CPD-S-070"], StandardsLibrary.TryFromDirectory(folder.Root).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Libraries_that_say_something_else_are_not_joined()
    {
        var library = EditionText.Library(EditionText.Good, TranslationText.Good);
        Assert.Equal(library.Translations, library.With(EditionText.Library(TranslationText.Good)).Translations);
        Assert.Contains("the translation 'pets@2018 in xx'", Assert.Throws<ArgumentException>(() => library.With(EditionText.Library(TranslationText.With("Erac", "Erak")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_prints_the_names_of_the_language_and_says_what_has_none()
    {
        using var folder = Folder();
        var edition = Cpd.Run(0, "standards", "show", "pets@2018", "--language", "xx", "--standards", folder.Root);
        Assert.Contains("  1        Doof dna retaw (unreviewed)", edition.Output, StringComparison.Ordinal);
        Assert.Contains("  2        Day-to-day care (secondary)", edition.Output, StringComparison.Ordinal);
        Assert.Contains("'xx'", edition.Error, StringComparison.Ordinal);
        var standard = Cpd.Run(0, "standards", "show", "pets@2018/care", "--language", "xx", "--standards", folder.Root);
        Assert.Contains("  In xx:        Erac\n", standard.Output, StringComparison.Ordinal);
        Assert.Empty(standard.Error);
        var json = Cpd.Run(0, "standards", "show", "pets@2018/1", "--language", "xx", "--standards", folder.Root, "--format", "json").Json;
        Assert.Equal("Doof dna retaw", (string?)json["translation"]?["title"]);
        Assert.Null(Cpd.Run(0, "standards", "show", "pets@2018/1", "--standards", folder.Root, "--format", "json").Json["translation"]);
    }

    [Fact]
    public void Check_reports_parity()
    {
        using var folder = Folder();
        Write(folder, "catalogues/body/pets/2018.labels.xx.yaml", TranslationText.With("of: Care", "of: Caring"));
        Assert.Contains("warning CPD-S-075", Cpd.Run(1, "standards", "check", folder.Root).Error, StringComparison.Ordinal);
    }

    private static IEnumerable<Problem> Warnings(StandardsLibrary library) => library.Validate().Where(problem => problem.Severity != ProblemSeverity.Note);

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        Write(folder, "catalogues/body/pets/2018.yaml", EditionText.Good);
        Write(folder, "catalogues/body/pets/2018.labels.xx.yaml", TranslationText.Good);
        return folder;
    }

    private static void Write(TemporaryFolder folder, string name, string text)
    {
        var path = folder.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        File.WriteAllText(path, text);
    }
}
