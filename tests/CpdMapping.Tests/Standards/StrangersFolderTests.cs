using System.Text;
using CpdMapping.Files;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Standards;

/// <summary>Folders that a stranger made: each limit is an error with its place, and nothing outside the folder is read.</summary>
public sealed class StrangersFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder outside = new();

    /// <summary>A file, and the one line that it gives.</summary>
    public static TheoryData<string, byte[], string> Hostile => new()
    {
        { "depth", Bytes("format: 1\nedition: " + new string('[', 100_000)), "(2,41): error CPD-F-003: Lists and maps are nested 33 deep here. At most 32 levels were expected (limit MaxDepth)." },
        { "items", Bytes("format: 1\nstandards:\n" + string.Concat(Enumerable.Repeat("- 1\n", 1_000_000))), "(999998,3): error CPD-F-004: The file holds more than 1000000 values. At most 1000000 values were expected (limit MaxNodes). Split it, or raise the limit." },
        { "aliases", Bytes("a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat("bcdefghi".Select(c => $"{c}: &{c} [*{(char)(c - 1)}, *{(char)(c - 1)}, *{(char)(c - 1)}]\n"))), "(1,4): error CPD-F-005: There is an anchor '&a'. Take it out, and write the value out wherever it is meant." },
        { "nul", Bytes("format: 1\nedition: pets\0@2018\n"), "(2,14): error CPD-F-010: There is U+0000, a NUL character. Text that can be seen was expected. Take it out." },
        { "utf8", [.. Bytes("format: 1\ntitle: "), 0xC3, 0x28], "(2,8): error CPD-F-009: The byte C3 is not UTF-8; in Windows-1252 it would be 'Ã'. UTF-8 was expected. Save the file again with the encoding UTF-8." },
        { "twice", Bytes("format: 1\nedition: pets@2018\nedition: cats@2018\n"), "(3,1): error CPD-F-012: Key 'edition' is here again; it first stands in line 2, column 1. Each key was expected once. Take one of the two out." },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_a_file_does_to_harm_is_said_where_it_stands(string name, byte[] content, string expected)
    {
        Assert.NotEmpty(name);
        var path = Write(folder, "pets/2018.yaml", content);
        Assert.Contains(path + expected, StandardsLibrary.TryFromDirectory(folder.Root).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_file_of_a_gigabyte_is_not_opened()
    {
        foreach (var name in new[] { "pets/2018.yaml", "revisions.json" })
            using (var stream = new FileStream(Write(folder, name, []), FileMode.Open))
                stream.SetLength(1L << 30); // sparse
        Assert.Equal(
            [
                $"{folder.PathOf("pets/2018.yaml")}: error CPD-F-002: The file is larger than 16777216 bytes. At most 16777216 bytes were expected (limit MaxBytes). Split it, or raise the limit.",
                $"{folder.PathOf("revisions.json")}: error CPD-F-002: The file is larger than 16777216 bytes. At most 16777216 bytes were expected (limit MaxBytes). Split it, or raise the limit.",
            ],
            StandardsLibrary.TryFromDirectory(folder.Root).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void No_part_of_the_folder_may_be_a_link_that_leads_out_of_it()
    {
        Write(outside, "catalogues/pets/2018.yaml", Bytes(EditionText.Good));
        Write(outside, "crosswalks/a--b.yaml", Bytes("format: 1\n"));
        Write(outside, "overlays/a@2026.yaml", Bytes("format: 1\n"));
        Write(outside, "revisions.json", Bytes("{}"));
        foreach (var part in new[] { "catalogues", "crosswalks", "overlays" })
            Directory.CreateSymbolicLink(folder.PathOf(part), outside.PathOf(part));
        File.CreateSymbolicLink(folder.PathOf("revisions.json"), outside.PathOf("revisions.json"));
        var result = StandardsLibrary.TryFromDirectory(folder.Root);
        Assert.Empty(result.Value.Editions);
        Assert.Equal(
            ["catalogues", "crosswalks", "overlays", "revisions.json"],
            result.Problems.Select(problem => Path.GetFileName(problem.Place.File)).Order(StringComparer.Ordinal));
        Assert.All(result.Problems, problem => Assert.EndsWith(": warning CPD-F-029: This is a symbolic link, which is not followed. Put the file itself here, or take the link out.", problem.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_pipe_that_nobody_writes_to_is_not_waited_for()
    {
        Write(folder, "pets/2018.yaml", Bytes(EditionText.Good));
        foreach (var name in new[] { "pets/2019.yaml", "revisions.json" })
        {
            using var made = System.Diagnostics.Process.Start("mkfifo", folder.PathOf(name));
            made.WaitForExit();
            Assert.Equal(0, made.ExitCode);
        }
        Assert.Equal(
            ["2019.yaml CPD-F-025", "revisions.json CPD-F-025"],
            StandardsLibrary.TryFromDirectory(folder.Root).Problems.Select(problem => $"{Path.GetFileName(problem.Place.File)} {problem.Code}"));
    }

    [Fact]
    public void A_link_to_the_folder_itself_does_not_lead_round()
    {
        Write(folder, "pets/2018.yaml", Bytes(EditionText.Good));
        Directory.CreateSymbolicLink(folder.PathOf("pets/again"), folder.Root);
        var result = StandardsLibrary.TryFromDirectory(folder.Root);
        Assert.Equal("CPD-F-029", Assert.Single(result.Problems).Code);
        Assert.Equal(["pets@2018"], result.Value.Editions.Select(edition => edition.ToString()));
    }

    [Fact]
    public void A_name_that_climbs_out_of_the_folder_is_no_reference()
    {
        var path = Write(folder, "pets/2018.yaml", Bytes(EditionText.With("edition: pets@2018", "edition: ../pets@2018")));
        Assert.Equal($"{path}(2,10): error CPD-F-022: 'edition' is '../pets@2018'. A reference such as pcf@2018 was expected.", StandardsLibrary.TryFromDirectory(folder.Root).Problems[0].ToString());
    }

    [Fact]
    public void A_byte_order_mark_and_other_line_ends_change_nothing()
    {
        Write(folder, "pets/2018.yaml", Bytes("\uFEFF" + EditionText.Good.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(EditionText.Edition(EditionText.Good), StandardsLibrary.FromDirectory(folder.Root)[EditionRef.Parse("pets@2018")]);
    }

    [Fact]
    public void Half_a_million_wrong_keys_are_counted_in_no_time()
    {
        var file = new StringBuilder("format: 1\n");
        for (var i = 0; i < 400_000; i++)
            file.Append("formar").Append(i).Append(": 1\n");
        Write(folder, "pets/2018.yaml", Bytes(file.ToString()));
        var problems = StandardsLibrary.TryFromDirectory(folder.Root).Problems;
        Assert.Equal(201, problems.Count);
        Assert.Contains("more problems", problems[^1].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_parents_as_long_as_the_limits_allow_is_followed_once()
    {
        var file = new StringBuilder(EditionText.Good[..EditionText.Good.IndexOf("standards:", StringComparison.Ordinal)]).Append("standards:\n");
        for (var i = 0; i < 50_000; i++)
            file.Append("  - {code: \"").Append(i).Append("\", kind: part, title: Part ").Append(i).Append(", parent: \"").Append(i + 1).Append("\"}\n");
        file.Append("  - {code: \"50000\", kind: part, title: The last}\n");
        Write(folder, "pets/2018.yaml", Bytes(file.ToString()));
        var problems = StandardsLibrary.TryFromDirectory(folder.Root).Problems;
        Assert.Equal(["CPD-S-003"], problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Code).Distinct());
    }

    public void Dispose()
    {
        folder.Dispose();
        outside.Dispose();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Write(TemporaryFolder folder, string name, byte[] content)
    {
        var path = folder.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // the path has a folder
        File.WriteAllBytes(path, content);
        return path;
    }
}
