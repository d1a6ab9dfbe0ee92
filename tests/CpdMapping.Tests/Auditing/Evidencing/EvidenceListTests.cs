using CpdMapping.Auditing.Evidencing;
using CpdMapping.Learning;
using CpdMapping.Tests.Files;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing.Evidencing;

public class EvidenceListTests
{
    private const string Digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"; // of 'hello'

    private static CpdRecord With(params string?[] references) =>
        Record(Piece("a", "2025-02-01", "A") with { Evidence = references.Select((r, i) => new Evidence("notes", $"Notes {i}", r)).ToSequence() });

    private static EvidenceState Of(TemporaryFolder folder, string? reference) => Assert.Single(EvidenceList.Of(With(reference), folder.Root).Items).State;

    [Fact]
    public void A_file_in_the_records_folder_gets_its_digest()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("deep"));
        File.WriteAllText(folder.PathOf("deep/notes.txt"), "hello");

        var item = Assert.Single(EvidenceList.Of(With("deep/notes.txt"), folder.Root).Items);

        Assert.Equal((EvidenceState.Kept, Digest, 5L, false), (item.State, item.Sha256, item.Bytes, item.IsFault));
        Assert.Equal(Digest + "  deep/notes.txt\n", EvidenceList.Of(With("deep/notes.txt", "deep/notes.txt"), folder.Root).ToDigests());
    }

    [Theory]
    [InlineData("gone.pdf", EvidenceState.Missing)]
    [InlineData("../outside.pdf", EvidenceState.Outside)]
    [InlineData("..", EvidenceState.Outside)]
    [InlineData("/etc/passwd", EvidenceState.Outside)]
    [InlineData("a/../../outside.pdf", EvidenceState.Outside)]
    [InlineData("C:\\notes.pdf", EvidenceState.Outside)]
    [InlineData("https://example.org/certificate.pdf", EvidenceState.Elsewhere)]
    [InlineData("RL-7Q4K-XW2M", EvidenceState.Elsewhere)]
    [InlineData("10.1000/182", EvidenceState.Elsewhere)]
    [InlineData("ISBN 978-0-00-000000-2", EvidenceState.Elsewhere)]
    [InlineData(null, EvidenceState.NotStated)]
    public void What_is_no_file_in_the_folder_is_told_apart(string? reference, EvidenceState state)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(state, Of(folder, reference));
    }

    [Fact]
    public void A_link_that_leads_out_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        File.WriteAllText(other.PathOf("secret.txt"), "secret");
        File.CreateSymbolicLink(folder.PathOf("link.txt"), other.PathOf("secret.txt"));
        Directory.CreateSymbolicLink(folder.PathOf("deep"), other.Root);

        Assert.Equal(EvidenceState.Outside, Of(folder, "link.txt"));
        Assert.Equal(EvidenceState.Outside, Of(folder, "deep/secret.txt"));
    }

    [Fact]
    public void A_file_that_was_changed_since_shows_and_one_that_was_not_does_not()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("a.txt"), "hello");
        File.WriteAllText(folder.PathOf("b.txt"), "hello");
        var record = With("a.txt", "b.txt");
        File.WriteAllText(folder.PathOf("earlier.json"), EvidenceList.Of(record, folder.Root).ToJson());
        File.WriteAllText(folder.PathOf("b.txt"), "other");

        var earlier = EvidenceList.TryLoad(folder.PathOf("earlier.json")).Value;

        Assert.Equal([EvidenceState.Kept, EvidenceState.Kept], earlier.Items.Select(i => i.State));
        Assert.Equal([EvidenceState.Kept, EvidenceState.Changed], EvidenceList.Of(record, folder.Root, earlier).Items.Select(i => i.State));
    }

    [Fact]
    public void Cells_that_a_spreadsheet_would_run_are_defused()
    {
        using var folder = new TemporaryFolder();
        var record = Record(Piece("a", "2025-02-01", "A") with { Evidence = [new Evidence("notes", "=HYPERLINK(\"x\")", "two, \"three\"")] });

        Assert.Equal(
            "entry,kind,title,reference,state,sha256,bytes\na,notes,\"'=HYPERLINK(\"\"x\"\")\",\"two, \"\"three\"\"\",elsewhere,,\n",
            EvidenceList.Of(record, folder.Root).ToCsv());
    }

    [Fact]
    public void A_list_that_is_damaged_is_told()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("x.json"), "{\"format\": 1, \"record\": \"x\", \"evidence\": [{\"entry\": \"a\", \"state\": \"lost\"}]}");

        Assert.Equal(["CPD-F-014", "CPD-F-014", "CPD-F-020"], EvidenceList.TryLoad(folder.PathOf("x.json")).Problems.Select(p => p.Code).Order(StringComparer.Ordinal));
    }
}
