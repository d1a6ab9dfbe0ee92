using CpdMapping.Cli;
using CpdMapping.Tests.Auditing;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public class AuditPackCommandTests
{
    private static string[] Audit(TemporaryFolder folder, params string[] more) =>
        ["audit", folder.PathOf("record.yaml"), "--scheme", "swe-cpd", "--on", "2025-10-01", .. more];

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        var record = Cases.Good with { Entries = Cases.Good.Entries.Select(e => e with { Evidence = [new("notes", "Notes", "notes.txt")] }).ToSequence() };
        record.Save(folder.PathOf("record.yaml"));
        File.WriteAllText(folder.PathOf("notes.txt"), "hello");
        return folder;
    }

    [Fact]
    public void A_pack_is_a_folder_or_an_archive()
    {
        using var folder = Folder();

        Assert.Contains("Wrote ", Cpd.Run(ExitCode.Fine, Audit(folder, "--pack", folder.PathOf("pack"))).Output, StringComparison.Ordinal);
        Cpd.Run(ExitCode.Fine, Audit(folder, "--pack", folder.PathOf("pack.zip"), "--language", "cy"));

        Assert.Contains("SHA256SUMS", Directory.EnumerateFiles(folder.PathOf("pack")).Select(Path.GetFileName));
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(folder.PathOf("pack.zip"))[..2]);
    }

    [Fact]
    public void Evidence_that_is_gone_or_changed_is_a_finding()
    {
        using var folder = Folder();
        Cpd.Run(ExitCode.Fine, Audit(folder, "--pack", folder.PathOf("pack")));
        File.WriteAllText(folder.PathOf("notes.txt"), "other");

        var changed = Cpd.Run(ExitCode.Findings, Audit(folder, "--pack", folder.PathOf("later"), "--since", folder.PathOf("pack/evidence.json")));
        File.Delete(folder.PathOf("notes.txt"));
        var gone = Cpd.Run(ExitCode.Findings, Audit(folder, "--pack", folder.PathOf("later")));

        Assert.Contains("talk: 'notes.txt' was changed since its digest was taken.", changed.Output, StringComparison.Ordinal);
        Assert.Contains("talk: 'notes.txt' is not there.", gone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_are_added_and_go_into_the_next_pack()
    {
        using var folder = Folder();
        Cpd.Run(ExitCode.Fine, Audit(folder, "--pack", folder.PathOf("pack")));
        string[] Decide(string who, string day) => ["decide", folder.PathOf("decisions.yaml"), "--audit", folder.PathOf("pack/audit.json"), "--subject", "talk", "--decision", "reject", "--reason", "Why", "--assessor", who, "--on", day];

        var first = Cpd.Run(ExitCode.Fine, Decide("Ann First", "2026-01-10"));
        var second = Cpd.Run(ExitCode.Fine, Decide("Bob Second", "2026-01-11"));
        Cpd.Run(ExitCode.Fine, Audit(folder, "--pack", folder.PathOf("pack"), "--decisions", folder.PathOf("decisions.yaml")));

        Assert.Contains("A second assessor is needed for talk.", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("needed", second.Output, StringComparison.Ordinal);
        Assert.Contains("Bob Second", File.ReadAllText(folder.PathOf("pack/audit.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_lacks_something_is_refused_and_nothing_is_written()
    {
        using var folder = Folder();
        Cpd.Run(ExitCode.Fine, Audit(folder, "--pack", folder.PathOf("pack")));
        string[] decide = ["decide", folder.PathOf("decisions.yaml"), "--subject", "talk", "--decision", "reject", "--assessor", "Ann First", "--on", "2026-01-10"];

        Assert.Contains("Name the report", Cpd.Run(ExitCode.BadUse, decide).Error, StringComparison.Ordinal);
        Assert.Contains("CPD-A-131", Cpd.Run(ExitCode.Findings, [.. decide, "--audit", folder.PathOf("pack/audit.json")]).Error, StringComparison.Ordinal);
        Assert.Contains("'no' is not a decision", Cpd.Run(ExitCode.BadUse, ["decide", "x", "--subject", "a", "--decision", "no", "--assessor", "b", "--on", "2026-01-10"]).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("decisions.yaml")));
    }

    [Fact]
    public void Options_of_a_pack_without_one_are_refused()
    {
        using var folder = Folder();

        Assert.Contains("go with --pack", Cpd.Run(ExitCode.BadUse, Audit(folder, "--since", folder.PathOf("notes.txt"))).Error, StringComparison.Ordinal);
    }
}
