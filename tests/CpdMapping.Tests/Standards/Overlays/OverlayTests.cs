using CpdMapping.Standards;
using CpdMapping.Standards.Overlays;
using CpdMapping.Tests.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Standards.Overlays;

public class OverlayTests
{
    private static readonly EditionRef OurCourse = EditionRef.Parse("our-course@2026");

    [Fact]
    public void An_overlay_groups_references_of_several_editions_and_leaves_them_as_they_are()
    {
        var library = EditionText.Library(EditionText.Good, OverlayText.School, OverlayText.Good);
        var overlay = Assert.IsType<StandardsOverlay>(library.Overlay(OurCourse));
        Assert.Equal(["pets@2018/2", "school@2026/kind", "pets@2018/1"], overlay.Standards.Select(standard => standard.ToString()));
        Assert.Equal(["Every day", "Meals"], overlay.Groups.Select(group => group.Title));
        Assert.Equal(EditionText.Edition(EditionText.Good), library[EditionRef.Parse("pets@2018")]);
        Assert.Empty(library.Validate());
        Assert.Null(library.Overlay(EditionRef.Parse("our-course@2027")));
    }

    [Fact]
    public void What_is_only_selected_has_no_groups()
    {
        var overlay = OverlayText.Read("format: 1\noverlay: a@2026\nrevision: 1\ntitle: T\nby: B\nof: [pets@2018]\nselect: [pets@2018/2, pets@2018/1]\n").Overlay;
        Assert.True(overlay?.Groups.IsEmpty);
        Assert.Equal(["pets@2018/2", "pets@2018/1"], overlay?.Standards.Select(standard => standard.ToString()) ?? []);
    }

    [Fact]
    public void A_choice_that_somebody_else_made_says_what_it_rests_on()
    {
        var own = OverlayText.Read(OverlayText.Good).Overlay;
        Assert.Equal((null, null, null), (own?.Basis, own?.Source, own?.Groups[0].Basis));
        var (overlay, problems) = OverlayText.Read(OverlayText.With("of: [", "sources: {body: \"https://pets.example/\"}\nbasis: verified\nsource: body\nof: [").Replace("    note:", "    basis: unverified\n    note:", StringComparison.Ordinal));
        Assert.Empty(problems);
        Assert.Equal((Basis.Verified, "https://pets.example/"), (overlay?.Basis, overlay?.Source));
        Assert.Equal([(Basis.Unverified, null), (Basis.Verified, "https://pets.example/")], overlay?.Groups.Select(group => (group.Basis, group.Source)) ?? []);
        Assert.NotEqual(own, overlay);
    }

    [Fact]
    public void The_shipped_overlay_chooses_nine_statements_under_four_themes()
    {
        var overlay = Assert.Single(StandardsLibrary.BuiltIn.Overlays);
        Assert.Equal([3, 2, 2, 2], overlay.Groups.Select(group => group.Standards.Count));
        Assert.All(overlay.Standards, standard => Assert.Equal("quality-statement", StandardsLibrary.BuiltIn[standard].Kind));
    }

    [Theory]
    [InlineData("of: [pets@2018, school@2026]", "basis: verified\nof: [pets@2018, school@2026]", "f.yaml(4,8): error CPD-S-008: 'title' has the basis 'verified' and no source. A source was expected: a key of the list 'sources'. Add 'source:', or say 'basis: unverified'.")]
    [InlineData("note: The first week.", "source: page", "f.yaml(9,13): error CPD-S-006: The source 'page' is not listed under 'sources'. Add 'page: https://…' there.")]
    [InlineData("- pets@2018/1", "- {ref: pets@2018/1, title: Meals}", "f.yaml(13,9): error CPD-S-086: An item of 'standards' is a map, which could say something else of a standard. References alone were expected: an overlay chooses and groups, and alters nothing that a body says. Put standards of your own in a catalogue of your own ('cpd standards new'), and name them here by their references.")]
    [InlineData("groups:", "labels: {pets@2018/1: Meals}\ngroups:", "f.yaml(7,9): error CPD-S-086: There is a key 'labels'. References alone were expected: an overlay chooses and groups, and alters nothing that a body says. Put standards of your own in a catalogue of your own ('cpd standards new'), and name them here by their references.")]
    [InlineData("- pets@2018/1", "- pets@2018/2", "f.yaml(13,9): error CPD-F-023: 'pets@2018/2' stands at f.yaml(10,17) already. Each standard was expected once. Take it out.")]
    [InlineData("- pets@2018/1", "- cats@2018/1", "f.yaml(13,9): error CPD-S-085: 'cats@2018/1' is of the edition 'cats@2018', which 'of' does not name. A standard of pets@2018 or school@2026 was expected. Add 'cats@2018' to 'of', or take the standard out.")]
    [InlineData("groups:", "select: [pets@2018/care]\ngroups:", "f.yaml(1,1): error CPD-S-081: There are both 'select' and 'groups'. One of them was expected: a list of standards, or groups of them under headings.")]
    [InlineData("of: [pets@2018, school@2026]", "of: [pets@2018, school@2026, our-course@2026]", "f.yaml(6,5): error CPD-S-083: The overlay 'our-course@2026' is of itself. Editions of other names were expected. Put standards of your own in a catalogue, under an id of its own.")]
    public void What_is_wrong_is_said(string old, string text, string problem) =>
        Assert.Contains(problem, OverlayText.Read(OverlayText.With(old, text)).Problems.Select(found => found.ToString()));

    [Fact]
    public void Unknown_editions_and_standards_are_named()
    {
        var overlay = OverlayText.With("- pets@2018/1", "- pets@2018/cars");
        Assert.Equal(
            [
                "0.yaml(1,1): error CPD-S-082: The edition 'school@2026' is not loaded; the data set is '0.yaml HASH + 0.yaml HASH'. The editions of an overlay were expected. Correct the reference, or load the edition too.",
                "0.yaml(13,9): error CPD-S-087: 'pets@2018' has no standard 'cars'. Did you mean 'pets@2018/care'?",
            ],
            EditionText.Library(EditionText.Good).With(EditionText.Library(overlay)).Validate()
                .Select(problem => System.Text.RegularExpressions.Regex.Replace(problem.ToString(), "yaml [0-9a-f]{8}", "yaml HASH", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))));
    }

    [Fact]
    public void An_overlay_needs_a_name_of_its_own_and_something_from_each_edition()
    {
        var named = OverlayText.Good.Replace("our-course@2026", "cats@2018", StringComparison.Ordinal);
        var cats = EditionText.Of("cats@2018", "Cats", "status: in-force\nfrom: 2018", "code: \"1\", title: One");
        Assert.Equal("CPD-S-083", Assert.Single(EditionText.Library(EditionText.Good, OverlayText.School, cats, named).Validate()).Code);
        var more = OverlayText.With("of: [pets@2018, school@2026]", "of: [pets@2018, school@2026, cats@2018]");
        Assert.Equal("CPD-S-084", Assert.Single(EditionText.Library(EditionText.Good, OverlayText.School, cats, more).Validate()).Code);
    }

    [Fact]
    public void A_folder_and_its_release_hold_overlays()
    {
        using var folder = Folder();
        Write(folder, "CHANGELOG.md", "## 2030.1.1\n");
        Assert.Empty(StandardsRelease.Lock(folder.Root).Problems);
        Assert.Contains("path: overlays/our-course@2026.yaml", File.ReadAllText(folder.PathOf("editions.lock.yaml")), StringComparison.Ordinal);
        var index = File.ReadAllBytes(folder.PathOf("library.json"));
        Assert.Single(LibraryIndex.Open(index).Overlays);
        Assert.Equal(StandardsLibrary.FromDirectory(folder.Root).Overlays, LibraryIndex.Open(index).Overlays);
        Assert.Equal(LibraryIndex.Open(index).Overlays, StandardsLibrary.FromStream(new MemoryStream(index), "library.json").Overlays);
        File.Move(folder.PathOf("overlays/our-course@2026.yaml"), folder.PathOf("overlays/ours.yaml"));
        Assert.Contains("'overlays/our-course@2026.yaml' was expected.", Assert.Single(StandardsLibrary.TryFromDirectory(folder.Root).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Show_prints_an_overlay_with_the_names_of_the_editions()
    {
        using var folder = Folder();
        Assert.Equal(
            """
            our-course@2026  What our course works on
              By:           The Pet School
              Of:           pets@2018, school@2026
              Revision:     1

              Every day
                The first week.
                pets@2018/2  Day-to-day care (secondary)
                school@2026/kind  Being kind (unverified)

              Meals
                pets@2018/1  Food and water

            """,
            Cpd.Run(0, "standards", "show", "our-course@2026", "--standards", folder.Root).Output);
        var json = Cpd.Run(0, "standards", "show", "our-course@2026", "--standards", folder.Root, "--format", "json").Json;
        Assert.Equal("pets@2018/1", (string?)json["groups"]?[1]?["standards"]?[0]);
        Assert.Equal("Food and water", (string?)json["standards"]?[2]?["name"]);
        Assert.EndsWith(" is in order.\n", Cpd.Run(0, "standards", "check", folder.Root).Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        Write(folder, "catalogues/body/pets/2018.yaml", EditionText.Good);
        Write(folder, "catalogues/school/school/2026.yaml", OverlayText.School);
        Write(folder, "overlays/our-course@2026.yaml", OverlayText.Good);
        return folder;
    }

    private static void Write(TemporaryFolder folder, string name, string text)
    {
        var path = folder.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        File.WriteAllText(path, text);
    }
}
