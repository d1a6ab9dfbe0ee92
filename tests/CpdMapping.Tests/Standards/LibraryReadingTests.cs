using CpdMapping.Files;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Standards;

public class LibraryReadingTests
{
    [Fact]
    public void A_folder_is_read_with_or_without_a_folder_of_catalogues()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "catalogues/body/pets/2018.yaml", EditionText.Good);
        Write(folder, "schemes/body/pets/2018.yaml", "not: a catalogue");
        Write(folder, "editions.lock.yaml", "not: a catalogue");
        var library = StandardsLibrary.FromDirectory(folder.Root);
        Assert.Equal("pets@2018", Assert.Single(library.Editions).ToString());
        Assert.Matches("^directory cpd-.+ [0-9a-f]{8}$", library.DataSet);
        Assert.Equal(library.Editions, StandardsLibrary.FromDirectory(folder.PathOf("catalogues")).Editions);
        Assert.Equal(library.DataSet, StandardsLibrary.FromDirectory(folder.Root + "/").DataSet);
    }

    [Fact]
    public void The_data_set_of_a_folder_follows_its_content_and_not_its_line_ends()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "pets/2018.yaml", EditionText.Good);
        var before = StandardsLibrary.FromDirectory(folder.Root).DataSet;
        Write(folder, "pets/2018.yaml", EditionText.Good.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(before, StandardsLibrary.FromDirectory(folder.Root).DataSet);
        Write(folder, "pets/2018.yaml", EditionText.With("Feeds a pet well", "Feeds a pet"));
        Assert.NotEqual(before, StandardsLibrary.FromDirectory(folder.Root).DataSet);
    }

    [Fact]
    public void All_problems_of_all_files_come_out_in_the_order_of_the_paths()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "b/pets/2018.yaml", EditionText.Good);
        Write(folder, "a/pets/2018.yaml", EditionText.With("revision: 1", "revision: 0"));
        Write(folder, "a/pets/2019.yaml", EditionText.Good);
        Write(folder, "a/cats/2018.yaml", "a: [");
        var result = StandardsLibrary.TryFromDirectory(folder.Root);
        Assert.False(result.Success);
        Assert.Equal(
            [
                ("a/cats/2018.yaml", "CPD-F-001"), ("a/pets/2018.yaml", "CPD-F-021"), ("a/pets/2019.yaml", "CPD-S-001"),
                ("a/pets/2019.yaml", "CPD-S-018"), ("b/pets/2018.yaml", "CPD-S-018"),
            ],
            result.Problems.Select(problem => (Path.GetRelativePath(folder.Root, problem.Place.File).Replace('\\', '/'), problem.Code)));
        Assert.Equal(result.Problems, Assert.Throws<CpdFileException>(() => StandardsLibrary.FromDirectory(folder.Root)).Problems);
        Assert.Contains("The file holds 'pets@2018' and stands as 'pets/2019.yaml'. 'pets/2018.yaml' was expected. Move it there, or mend 'edition'.", result.Problems[2].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_named_and_not_followed()
    {
        using var outside = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        Write(outside, "pets/2018.yaml", EditionText.Good);
        Directory.CreateDirectory(folder.PathOf("cats"));
        Directory.CreateSymbolicLink(folder.PathOf("pets"), outside.PathOf("pets"));
        File.CreateSymbolicLink(folder.PathOf("cats/2018.yaml"), outside.PathOf("pets/2018.yaml"));
        var result = StandardsLibrary.TryFromDirectory(folder.Root);
        Assert.Empty(result.Value.Editions);
        Assert.Equal(["CPD-F-029", "CPD-F-029"], result.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_missing_folder_is_a_problem() =>
        Assert.Equal("/no/such: error CPD-F-026: There is no such folder. A folder with catalogue files was expected.", Assert.Single(StandardsLibrary.TryFromDirectory("/no/such").Problems).ToString());

    [Fact]
    public void A_stream_holds_one_edition_in_yaml_or_json_or_an_index()
    {
        var problems = new ProblemList();
        var json = NodeWriter.ToJson(NodeReader.Parse("f", EditionText.Good, ReadLimits.Default, problems) ?? throw new InvalidOperationException());
        var index = $$"""{"format": 1, "data-set": "2030.1.1", "editions": [{{json}}]}""";
        var editions = new[] { EditionText.Good, json, index }.Select(text => EditionText.Library(text)[EditionRef.Parse("pets@2018")]).ToList();
        Assert.Equal(editions[0], editions[1]);
        Assert.Equal(editions[0], editions[2]);
        Assert.Equal("2030.1.1", EditionText.Library(index).DataSet);
        Assert.Matches("^0.yaml [0-9a-f]{8}$", EditionText.Library(json).DataSet);
    }

    [Fact]
    public void An_index_that_somebody_wrote_is_checked()
    {
        var json = NodeWriter.ToJson(NodeReader.Parse("f", EditionText.Good, ReadLimits.Default, new ProblemList()) ?? throw new InvalidOperationException());
        using var stream = EditionText.Stream($$"""{"format": 1, "data-set": "2030.1.1", "editions": [{{json}}, {{json}}, {"format": 3}], "more": 1}""");
        Assert.Equal(["CPD-S-018", "CPD-F-024", "CPD-F-013"], StandardsLibrary.TryFromStream(stream, "index.json").Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_stream_over_the_limit_is_refused()
    {
        using var stream = EditionText.Stream(EditionText.Good);
        Assert.Equal("CPD-F-002", Assert.Single(StandardsLibrary.TryFromStream(stream, "f", ReadLimits.Default with { MaxBytes = 100 }).Problems).Code);
    }

    [Fact]
    public void An_index_reads_no_edition_that_nobody_asks_for()
    {
        var problems = new ProblemList();
        DataFile<Edition> File(string text)
        {
            var root = NodeReader.Parse("f", text, ReadLimits.Default, problems) ?? throw new InvalidOperationException();
            return new("f", "", EditionReader.Read(root, problems) ?? throw new InvalidOperationException(), root);
        }

        var text = LibraryIndex.Write("2030.1.1", new() { Editions = [File(EditionText.Good), File(EditionText.With("pets@2018", "pets@2019")), File(EditionText.Of("cats@2018", "Cats", "status: in-force\nfrom: 2018", "code: \"1\", title: One"))] });
        var library = LibraryIndex.Open(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(3, library.Editions.Count);
        Assert.Equal("pets@2019", library[EditionRef.Parse("pets@2019")].Ref.ToString());
        Assert.Equal([false, false, true], library.Entries.Select(entry => entry.IsRead));
        Assert.NotNull(library.Resolve("One", new NameContext { Headings = ["Cats"] }).Standard);
        Assert.Equal([true, false, true], library.Entries.Select(entry => entry.IsRead));
        Assert.Equal(EditionText.Edition(EditionText.Good), library[EditionRef.Parse("pets@2018")]);
    }

    private static void Write(TemporaryFolder folder, string name, string text)
    {
        var path = folder.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        File.WriteAllText(path, text);
    }
}
