using CpdMapping.Standards;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Standards;

public class StandardsReleaseTests
{
    [Fact]
    public void A_release_writes_index_lock_and_table_and_is_then_fresh()
    {
        using var folder = Data();
        Assert.Equal(["CPD-S-026", "CPD-S-026", "CPD-S-026", "CPD-S-026"], StandardsRelease.Check(folder.Root).Select(problem => problem.Code));
        var locked = StandardsRelease.Lock(folder.Root).Value;
        Assert.Equal(new LockedStandards("2030.1.2", [EditionRef.Parse("pets@2018")], ["library.json", "editions.lock.yaml", "revisions.json", "README.md"]), locked);
        Assert.Empty(StandardsRelease.Check(folder.Root));
        var hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(EditionText.Good));
        Assert.Equal($"format: 1\nfiles:\n  - path: catalogues/body/pets/2018.yaml\n    revision: 1\n    sha256: {hash}\nrevisions-sha256: {ContentHash.Of(File.ReadAllBytes(folder.PathOf("revisions.json")))}\n", folder.Read("editions.lock.yaml"));
        Assert.Equal(
            "# Data\n<!-- catalogues:start -->\n| Edition | Title | Body | In force | Items | Revision |\n|---|---|---|---|---:|---:|\n"
            + "| `pets@2018` | Standards for Keeping Pets | The Pet Body | from 2018-06 | 3 | 1 |\n<!-- catalogues:end -->\nMore.\n",
            folder.Read("README.md"));
        using var index = File.OpenRead(folder.PathOf("library.json"));
        Assert.Equal("2030.1.2", StandardsLibrary.FromStream(index, "library.json").DataSet);
    }

    [Fact]
    public void The_same_files_give_the_same_bytes()
    {
        using var folder = Data();
        StandardsRelease.Lock(folder.Root);
        var first = (folder.Read("library.json"), folder.Read("editions.lock.yaml"));
        Write(folder, "catalogues/body/pets/2018.yaml", EditionText.Good.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.True(StandardsRelease.Lock(folder.Root).Success);
        Assert.Equal(first, (folder.Read("library.json"), folder.Read("editions.lock.yaml")));
    }

    [Fact]
    public void A_changed_file_needs_a_new_revision()
    {
        using var folder = Data();
        StandardsRelease.Lock(folder.Root);
        var index = folder.Read("library.json");
        Write(folder, "catalogues/body/pets/2018.yaml", EditionText.With("Feeds a pet well", "Feeds a pet"));
        var problem = Assert.Single(StandardsRelease.Lock(folder.Root).Problems);
        Assert.Equal(
            $"{folder.PathOf("catalogues/body/pets/2018.yaml")}: error CPD-S-024: The file changed, and its revision is still 1. A higher revision was expected for every change. Raise 'revision', and say in CHANGELOG.md what changed.",
            problem.ToString());
        Assert.Equal(index, folder.Read("library.json"));
        Write(folder, "catalogues/body/pets/2018.yaml", EditionText.With("Feeds a pet well", "Feeds a pet").Replace("revision: 1", "revision: 2", StringComparison.Ordinal));
        Assert.True(StandardsRelease.Lock(folder.Root).Success);
        Assert.Contains("revision: 2", folder.Read("editions.lock.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_vanished_is_missed()
    {
        using var folder = Data();
        Write(folder, "catalogues/body/cats/2018.yaml", EditionText.With("pets@2018", "cats@2018"));
        StandardsRelease.Lock(folder.Root);
        File.Delete(folder.PathOf("catalogues/body/cats/2018.yaml"));
        Assert.Contains(
            "editions.lock.yaml(3,5): error CPD-S-025: The file 'catalogues/body/cats/2018.yaml' is no longer there. An adopted file was expected to stay: old records rest on it. Bring it back.",
            Assert.Single(StandardsRelease.Lock(folder.Root).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_when_a_file_has_errors_or_the_version_is_not_stated()
    {
        using var folder = Data();
        Write(folder, "CHANGELOG.md", "# Changes\n## Unreleased\n");
        Assert.Equal("CPD-S-023", Assert.Single(StandardsRelease.Lock(folder.Root).Problems).Code);
        Write(folder, "catalogues/body/pets/2018.yaml", EditionText.With("revision: 1", "revision: 0"));
        Assert.Equal(["CPD-F-021", "CPD-S-023"], StandardsRelease.Lock(folder.Root).Problems.Select(problem => problem.Code));
        Assert.False(File.Exists(folder.PathOf("library.json")));
    }

    [Fact]
    public void A_folder_without_a_readme_gets_none()
    {
        using var folder = Data();
        File.Delete(folder.PathOf("README.md"));
        Assert.Equal(["library.json", "editions.lock.yaml", "revisions.json"], StandardsRelease.Lock(folder.Root).Value.Written);
    }

    [Fact]
    public void A_damaged_lock_is_reported()
    {
        using var folder = Data();
        Write(folder, "editions.lock.yaml", "format: 1\nfiles: none\n");
        Assert.Equal("CPD-F-015", Assert.Single(StandardsRelease.Lock(folder.Root).Problems).Code);
    }

    private static TemporaryFolder Data()
    {
        var folder = new TemporaryFolder();
        Write(folder, "catalogues/body/pets/2018.yaml", EditionText.Good);
        Write(folder, "CHANGELOG.md", "# Changes\n\n## 2030.1.2\n- More.\n\n## 2030.1.1\n");
        Write(folder, "README.md", "# Data\n<!-- catalogues:start -->\nold\n<!-- catalogues:end -->\nMore.\n");
        return folder;
    }

    private static void Write(TemporaryFolder folder, string name, string text)
    {
        var path = folder.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        File.WriteAllText(path, text);
    }
}

file static class Reading
{
    public static string Read(this TemporaryFolder folder, string name) => File.ReadAllText(folder.PathOf(name));
}
