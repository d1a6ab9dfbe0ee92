using System.Text.RegularExpressions;

namespace CpdMapping.Tests.House;

/// <summary>Small files, one public type in each, named after it.</summary>
public partial class FileTests
{
    [Theory]
    [MemberData(nameof(Houses.Names), MemberType = typeof(Houses))]
    public void A_file_holds_at_most_one_public_type_and_is_named_after_it(string house)
    {
        var offences = Repository.Sources(Houses.Of(house).Source)
            .Select(f => (File: f, Types: PublicTypes().Matches(Repository.Read(f)).Select(m => m.Groups["name"].Value).ToList()))
            .Where(x => x.Types.Count > 1 || (x.Types.Count == 1 && Path.GetFileName(x.File).Split('.')[0] != x.Types[0]))
            .Select(x => $"{x.File}: {string.Join(", ", x.Types)}");

        Assert.Empty(offences);
    }

    [Fact]
    public void Files_are_small()
    {
        var lengths = Repository.Sources("src").Select(f => (File: f, Lines: Repository.Read(f).Count(c => c == '\n'))).OrderBy(x => x.Lines).ToList();

        Assert.Empty(lengths.Where(x => x.Lines > 300).Select(x => $"{x.File}: {x.Lines} lines"));
        Assert.InRange(lengths[lengths.Count / 2].Lines, 1, 80);
        Assert.InRange(lengths[lengths.Count * 9 / 10].Lines, 1, 200);
    }

    [Theory]
    [MemberData(nameof(Houses.Names), MemberType = typeof(Houses))]
    public void Every_room_has_a_readme(string house)
    {
        var without = Directory.EnumerateDirectories(Repository.PathOf(Houses.Of(house).Source))
            .Where(d => Directory.EnumerateFiles(d, "*.cs").Any() && !File.Exists(Path.Combine(d, "README.md")))
            .Select(Path.GetFileName);

        Assert.Empty(without);
    }

    [Theory]
    [MemberData(nameof(Houses.Names), MemberType = typeof(Houses))]
    public void A_folder_is_a_namespace(string house)
    {
        var offences = Repository.Sources(Houses.Of(house).Source)
            .Select(f => (File: f, Expected: "namespace " + (Path.GetDirectoryName(f)!["src/".Length..].Replace('\\', '/').Replace('/', '.')) + ";"))
            .Where(x => !Repository.Read(x.File).Contains(x.Expected, StringComparison.Ordinal))
            .Select(x => $"{x.File}: expected '{x.Expected}'");

        Assert.Empty(offences);
    }

    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial |ref )*(?:record struct|record|class|struct|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicTypes();
}
