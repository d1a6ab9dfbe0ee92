using CpdMapping.Standards;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Standards;

public class RevisionsTests
{
    private const string Pets = "catalogues/body/pets/2018.yaml";
    private static readonly StandardRef Food = StandardRef.Parse("pets@2018/1");

    [Fact]
    public void Every_released_revision_stays_known()
    {
        using var folder = Released(out var first);
        var second = Release(folder, Revision(2).Replace("Food and water", "Food", StringComparison.Ordinal));
        Release(folder, Revision(3).Replace("Food and water", "Meals", StringComparison.Ordinal));
        var third = Release(folder, Revision(4).Replace("Food and water", "Food", StringComparison.Ordinal));
        Assert.Equal(second, third);
        foreach (var library in new[] { StandardsLibrary.FromDirectory(folder.Root), LibraryIndex.Open(File.ReadAllBytes(folder.PathOf("library.json"))) })
        {
            Assert.Equal([1], library.RevisionsWith(Food, first));
            Assert.Equal([2, 4], library.RevisionsWith(Food, second));
            Assert.Empty(library.RevisionsWith(Food, new string('0', 64)));
            Assert.Equal([true, true, true, true, false], Enumerable.Range(1, 5).Select(revision => library.Knows(Food.Edition, revision)));
            Assert.Equal([1], EditionText.Library(EditionText.Of("cats@2018", "Cats", "status: in-force\nfrom: 2018", "code: \"1\", title: One")).With(library).RevisionsWith(Food, first));
        }
        Assert.Empty(StandardsRelease.Check(folder.Root));
    }

    [Fact]
    public void A_standard_that_was_taken_out_is_still_recognised()
    {
        using var folder = Released(out var first);
        var text = Revision(2);
        var start = text.IndexOf("  - code: \"1\"", StringComparison.Ordinal);
        Release(folder, text.Remove(start, text.IndexOf("  - code: \"2\"", StringComparison.Ordinal) - start));
        Assert.Equal([1], StandardsLibrary.FromDirectory(folder.Root).RevisionsWith(Food, first));
    }

    [Fact]
    public void Bettering_our_own_words_gives_a_revision_with_the_same_fingerprints()
    {
        using var folder = Released(out var first);
        Release(folder, Revision(2).Replace("Feeds a pet well", "Feeds a pet", StringComparison.Ordinal));
        Assert.Equal([1, 2], StandardsLibrary.FromDirectory(folder.Root).RevisionsWith(Food, first));
    }

    [Theory]
    [InlineData(true, "CPD-S-092: The file is no longer there. Past revisions were expected to stay: old records rest on them. Bring it back; a release adds to it by itself.")]
    [InlineData(false, "CPD-S-092: The file is not the one that was locked. Past revisions were expected to stay: old records rest on them. Bring it back; a release adds to it by itself.")]
    public void The_past_cannot_be_changed(bool isGone, string problem)
    {
        using var folder = Released(out var first);
        Release(folder, Revision(2));
        var path = folder.PathOf("revisions.json");
        if (isGone)
            File.Delete(path);
        else
            File.WriteAllText(path, File.ReadAllText(path).Replace(first, new string('0', 64), StringComparison.Ordinal));
        Assert.Contains(StandardsRelease.Lock(folder.Root).Problems, found => found.ToString().Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_released_revision_is_not_given_to_other_facts_even_without_the_lock()
    {
        using var folder = Released(out _);
        File.Delete(folder.PathOf("editions.lock.yaml"));
        File.WriteAllText(folder.PathOf(Pets), EditionText.With("Food and water", "Food"));
        Assert.Equal("CPD-S-091", Assert.Single(StandardsRelease.Lock(folder.Root).Problems).Code);
    }

    [Fact]
    public void A_damaged_file_is_reported_with_places()
    {
        using var folder = Released(out _);
        File.WriteAllText(folder.PathOf("revisions.json"), "{\"format\": 1, \"revisions\": [{\"edition\": \"pets\", \"revision\": 1, \"standards\": {}}]}");
        Assert.Contains(StandardsLibrary.TryFromDirectory(folder.Root).Problems, problem => problem.Code == "CPD-F-022" && problem.Place.Line == 1);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("67D50F6BE9018C2C2006AAEEBEEF510FDE17BEE6D6EF2F9E2AAB7C01B1C9E079")]
    public void What_is_no_fingerprint_is_reported_with_its_place(string text)
    {
        using var folder = Released(out var first);
        var path = folder.PathOf("revisions.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace(first, text, StringComparison.Ordinal));
        Assert.Contains(
            StandardsLibrary.TryFromDirectory(folder.Root).Problems,
            problem => problem.Place.Line > 1 && problem.ToString().Contains("64 lower-case hexadecimal digits", StringComparison.Ordinal));
    }

    private static string Revision(int number) => EditionText.With("revision: 1", $"revision: {number}");

    // Gives the fingerprint of the first item that was released.
    private static TemporaryFolder Released(out string fingerprint)
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("catalogues/body/pets"));
        File.WriteAllText(folder.PathOf("CHANGELOG.md"), "## 2030.1.1\n");
        fingerprint = Release(folder, EditionText.Good);
        return folder;
    }

    private static string Release(TemporaryFolder folder, string edition)
    {
        File.WriteAllText(folder.PathOf(Pets), edition);
        Assert.True(StandardsRelease.Lock(folder.Root).Success);
        return StandardsLibrary.FromDirectory(folder.Root).TryGet(Food, out var standard) ? standard.Fingerprint : "";
    }
}
