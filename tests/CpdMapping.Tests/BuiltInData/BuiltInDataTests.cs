using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Tests.BuiltInData;

public class BuiltInDataTests
{
    private static readonly string Root = Repository.PathOf("standards");

    public static TheoryData<string> Files => new(Directory
        .EnumerateFiles(Path.Combine(Root, "catalogues"), "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal));

    public static TheoryData<string> Editions => new(StandardsLibrary.BuiltIn.Editions.Select(edition => edition.ToString()));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_without_any_problem(string file)
    {
        var problems = new ProblemList();
        var edition = NodeReader.Load(Path.Combine(Root, file), ReadLimits.Default, problems) is { } root ? EditionReader.Read(root, problems) : null;
        Assert.Empty(problems.ToSequence());
        Assert.EndsWith($"/{edition?.Ref.Catalogue}/{edition?.Ref.Edition}.yaml", file, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_ends_with_a_line_end_and_holds_no_tabs(string file)
    {
        var text = File.ReadAllText(Path.Combine(Root, file));
        Assert.DoesNotContain('\t', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_says_what_its_facts_rest_on(string edition)
    {
        foreach (var standard in StandardsLibrary.BuiltIn[EditionRef.Parse(edition)].Standards)
            foreach (var fact in new[] { standard.Code, standard.Title, standard.Parent })
                Assert.True(fact is null || fact.Source is not null || fact.Basis == Basis.Unverified, $"{standard.Ref}: {fact}");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_can_be_claimed_is_described_or_listed_as_missing(string edition)
    {
        var read = StandardsLibrary.BuiltIn[EditionRef.Parse(edition)];
        var silent = read.Standards.Where(standard => standard.Claimable && standard.Gist is null).Select(standard => standard.Ref.Code).ToList();
        Assert.True(silent.Count == 0 || !read.Missing.IsEmpty, $"No gist and no word of it: {string.Join(", ", silent)}.");
    }

    [Fact]
    public void Every_identity_is_given_once()
    {
        var library = StandardsLibrary.BuiltIn;
        var ids = library.Editions.Select(edition => library[edition].Id).Concat(library.Editions.SelectMany(edition => library[edition].Standards).Select(standard => standard.Id)).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void The_shipped_index_is_that_of_the_files()
    {
        var files = StandardsLibrary.FromDirectory(Root);
        Assert.Equal(files.Editions, StandardsLibrary.BuiltIn.Editions);
        foreach (var edition in files.Editions)
            Assert.Equal(files[edition], StandardsLibrary.BuiltIn[edition]);
    }

    [Fact]
    public void Nothing_contradicts_anything() => Assert.Empty(StandardsLibrary.BuiltIn.Validate());

    [Fact]
    public void Index_lock_and_table_are_fresh() => Assert.Empty(StandardsRelease.Check(Root));

    [Fact]
    public void The_data_set_is_the_newest_heading_of_the_changes() =>
        Assert.Contains($"\n## {StandardsLibrary.BuiltIn.DataSet}", Repository.Read("standards", "CHANGELOG.md"), StringComparison.Ordinal);

    [Fact]
    public void Index_schemas_and_schemes_are_in_the_assembly_under_their_paths()
    {
        var files = new[] { "schemas", "schemes" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Concat([Path.Combine(Root, "library.json"), Path.Combine(Root, "units.yaml")])
            .Select(path => "standards/" + Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
        Assert.Equal(files, typeof(StandardsLibrary).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("standards/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
