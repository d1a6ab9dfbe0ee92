using System.Text;
using CpdMapping.Files;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Standards.Crosswalks;

public class CrosswalkReadingTests
{
    private const string Path = "crosswalks/cats@2018--dogs@2020.yaml";

    [Fact]
    public void A_folder_of_crosswalks_is_read_beside_the_catalogues()
    {
        using var folder = Folder();
        var library = StandardsLibrary.FromDirectory(folder.Root);
        Assert.Equal("cats@2018--dogs@2020", Assert.Single(library.Crosswalks).Id);
        Assert.Equal(2, library.Editions.Count);
        Assert.Empty(library.Validate());
    }

    [Fact]
    public void The_data_set_of_a_folder_follows_its_crosswalks()
    {
        using var folder = Folder();
        var before = StandardsLibrary.FromDirectory(folder.Root).DataSet;
        folder.Write(Path, CrosswalkText.With("A Vet", "Another Vet"));
        Assert.NotEqual(before, StandardsLibrary.FromDirectory(folder.Root).DataSet);
    }

    [Fact]
    public void A_file_stands_under_the_name_of_its_editions()
    {
        using var folder = Folder();
        folder.Write("crosswalks/dogs.yaml", CrosswalkText.Good);
        folder.Write("crosswalks/more/cats@2018--dogs@2020.yaml", CrosswalkText.Good);
        folder.Write("crosswalks/x@2018--y@2018.yaml", "a: [");
        var problems = StandardsLibrary.TryFromDirectory(folder.Root).Problems;
        Assert.Equal(["CPD-S-001", "CPD-S-001", "CPD-F-001"], problems.Select(problem => problem.Code));
        Assert.Equal(
            $"{folder.PathOf("crosswalks/dogs.yaml")}: error CPD-S-001: The file holds the crosswalk 'cats@2018--dogs@2020' and stands as 'crosswalks/dogs.yaml'. 'crosswalks/cats@2018--dogs@2020.yaml' was expected. Move it there, or mend what it says of itself.",
            problems[0].ToString());
    }

    [Fact]
    public void A_stream_may_hold_one_crosswalk()
    {
        using var stream = EditionText.Stream(CrosswalkText.Good);
        var library = StandardsLibrary.FromStream(stream, "f.yaml");
        Assert.Empty(library.Editions);
        Assert.Equal(CrosswalkText.Read(CrosswalkText.Good).Crosswalk, Assert.Single(library.Crosswalks));
        using var bad = EditionText.Stream(CrosswalkText.With("revision: 1", "revision: 0"));
        Assert.Equal("CPD-F-021", Assert.Single(StandardsLibrary.TryFromStream(bad, "f.yaml").Problems).Code);
    }

    [Fact]
    public void Joined_libraries_have_the_crosswalks_of_both_and_refuse_two_that_differ()
    {
        var other = CrosswalkText.Of("a@2018", "b@2018", "from: \"1\", to: \"1\", relation: same-text");
        Assert.Equal(["a@2018--b@2018", "cats@2018--dogs@2020"], EditionText.Library(CrosswalkText.Good, other, CrosswalkText.Good).Crosswalks.Select(crosswalk => crosswalk.Id));
        var differing = Assert.Throws<ArgumentException>(() => EditionText.Library(CrosswalkText.Good, CrosswalkText.With("A Vet", "Another Vet")));
        Assert.Contains("'cats@2018--dogs@2020'", differing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_keeps_crosswalks_and_reads_none_that_nobody_asks_for()
    {
        var text = Index();
        var library = LibraryIndex.Open(Encoding.UTF8.GetBytes(text));
        Assert.Equal("dogs@2020", library[EditionRef.Parse("dogs@2020")].Ref.ToString());
        Assert.Equal(CrosswalkText.Read(CrosswalkText.Good).Crosswalk, Assert.Single(library.Crosswalks));
        Assert.Empty(library.Validate());

        // Damage in a crosswalk shows when crosswalks are asked for, and not before.
        var damaged = LibraryIndex.Open(Encoding.UTF8.GetBytes(text.Replace("\"method\": \"meaning\"", "\"method\": \"guess\"", StringComparison.Ordinal)));
        Assert.Equal(5, damaged[EditionRef.Parse("cats@2018")].Standards.Count(standard => standard.Claimable));
        Assert.Throws<InvalidOperationException>(() => damaged.Crosswalks);
    }

    [Fact]
    public void An_index_that_somebody_wrote_is_checked()
    {
        using var good = EditionText.Stream(Index());
        Assert.Equal("cats@2018--dogs@2020", Assert.Single(StandardsLibrary.FromStream(good, "index.json").Crosswalks).Id);
        var twice = Index();
        var start = twice.IndexOf("\"crosswalks\": [", StringComparison.Ordinal) + "\"crosswalks\": [".Length;
        var end = twice.LastIndexOf(']');
        twice = $"{twice[..end]}, {twice[start..end]}{twice[end..]}";
        using var bad = EditionText.Stream(twice.Replace("\"method\": \"meaning\"", "\"method\": \"guess\"", StringComparison.Ordinal));
        Assert.Equal(["CPD-F-020", "CPD-S-048", "CPD-F-020"], StandardsLibrary.TryFromStream(bad, "index.json").Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void The_lock_holds_crosswalks_too()
    {
        using var folder = Folder();
        folder.Write("CHANGELOG.md", "# Changes\n\n## 2030.1.1\n");
        Assert.True(StandardsRelease.Lock(folder.Root).Success);
        Assert.Contains($"  - path: {Path}\n    revision: 1\n", folder.Read("editions.lock.yaml"), StringComparison.Ordinal);
        Assert.Empty(StandardsRelease.Check(folder.Root));
        folder.Write(Path, CrosswalkText.With("A Vet", "Another Vet"));
        Assert.Equal("CPD-S-024", Assert.Single(StandardsRelease.Lock(folder.Root).Problems).Code);
        folder.Write(Path, CrosswalkText.With("A Vet", "Another Vet").Replace("revision: 1", "revision: 2", StringComparison.Ordinal));
        Assert.True(StandardsRelease.Lock(folder.Root).Success);
        File.Delete(folder.PathOf(Path));
        Assert.Equal("CPD-S-025", Assert.Single(StandardsRelease.Lock(folder.Root).Problems).Code);
    }

    [Fact]
    public void A_release_is_refused_when_a_crosswalk_does_not_fit()
    {
        using var folder = Folder();
        folder.Write("CHANGELOG.md", "# Changes\n\n## 2030.1.1\n");
        folder.Write(Path, CrosswalkText.With("{from: \"1\", to: \"2\"", "{from: \"1\", to: \"22\""));
        Assert.Equal(["CPD-S-050", "CPD-S-056", "CPD-S-059", "CPD-S-059"], StandardsRelease.Lock(folder.Root).Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.False(File.Exists(folder.PathOf("library.json")));
    }

    private static string Index()
    {
        var problems = new ProblemList();
        var root = NodeReader.Parse("f", CrosswalkText.Good, ReadLimits.Default, problems) ?? throw new InvalidOperationException();
        var crosswalk = CrosswalkReader.Read(root, problems) ?? throw new InvalidOperationException();
        return LibraryIndex.Write("2030.1.1", new() { Editions = [Edition(CrosswalkText.Cats), Edition(CrosswalkText.Dogs)], Crosswalks = [new("f", "", crosswalk, root)] });
    }

    private static DataFile<Edition> Edition(string text)
    {
        var problems = new ProblemList();
        var root = NodeReader.Parse("f", text, ReadLimits.Default, problems) ?? throw new InvalidOperationException();
        return new("f", "", EditionReader.Read(root, problems) ?? throw new InvalidOperationException(), root);
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.Write("catalogues/pets/cats/2018.yaml", CrosswalkText.Cats);
        folder.Write("catalogues/pets/dogs/2020.yaml", CrosswalkText.Dogs);
        folder.Write(Path, CrosswalkText.Good);
        return folder;
    }
}

file static class Files
{
    public static void Write(this TemporaryFolder folder, string name, string text)
    {
        var path = folder.PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? path);
        File.WriteAllText(path, text);
    }

    public static string Read(this TemporaryFolder folder, string name) => File.ReadAllText(folder.PathOf(name));
}
