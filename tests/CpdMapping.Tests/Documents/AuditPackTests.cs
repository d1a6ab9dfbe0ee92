using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using CpdMapping.Auditing;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Auditing.Evidencing;
using CpdMapping.Documents;
using CpdMapping.Documents.Packs;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Tests.Auditing;
using CpdMapping.Tests.Files;
using CpdMapping.Tests.Snapshots;

namespace CpdMapping.Tests.Documents;

public class AuditPackTests
{
    private static readonly DateOnly On = new(2025, 10, 1);

    private static readonly CpdRecord Record = Cases.Good with
    {
        Specimen = true,
        Entries = Cases.Good.Entries.Select((e, i) => e with { Evidence = [new("notes", "=Notes & <more>", i == 0 ? "notes.txt" : "gone.pdf"), new("feedback", "A letter")] }).ToSequence(),
    };

    private static AuditPack Pack(string folder, DocumentLanguage? language = null, bool decided = false)
    {
        var coverage = new EvidenceMapper(Cases.Library).Map(Record, Cases.SocialWorkEngland);
        var report = Cases.Swe.Audit(Record, coverage, On);
        var sheet = DecisionSheet.For(report)
            .With(new() { Subject = "talk", Kind = DecisionKind.Reject, Reason = "The notes are of another day.", Assessor = "A. First", On = new(2026, 1, 10) })
            .With(new() { Subject = "talk", Kind = DecisionKind.Part, Minutes = 30, Reason = "Half of it is shown.", Assessor = "B. Second", On = new(2026, 1, 12) });
        return AuditPack.Of(Cases.Swe, report, coverage, EvidenceList.Of(Record, folder), decided ? sheet : null, language);
    }

    private static TemporaryFolder Evidence()
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("notes.txt"), "hello");
        return folder;
    }

    private static string Masked(string html) => html
        .Replace(Cases.Library.DataSet, "(data set)", StringComparison.Ordinal)
        .Replace($"CpdMapping {LibraryVersion.Text}", "CpdMapping (version)", StringComparison.Ordinal);

    [Fact]
    public void A_pack_holds_the_report_the_data_the_evidence_the_rules_and_the_digests()
    {
        using var folder = Evidence();

        Assert.Equal(
            ["SHA256SUMS", "audit.csv", "audit.html", "audit.json", "decisions.yaml", "evidence.csv", "evidence.json", "evidence.sha256", "record.yaml", "scheme.yaml"],
            Pack(folder.Root, decided: true).Files.Select(f => f.Name));
        Assert.Equal(Cases.SweFile, Pack(folder.Root).Files.Single(f => f.Name == "scheme.yaml").Text);
    }

    [Fact]
    public void The_report_reads_like_this()
    {
        using var folder = Evidence();

        Snapshot.Match(Masked(Pack(folder.Root, decided: true).Files.Single(f => f.Name == "audit.html").Text), "html");
    }

    [Fact]
    public void The_report_reads_like_this_in_Welsh()
    {
        using var folder = Evidence();

        Snapshot.Match(Masked(Pack(folder.Root, DocumentLanguage.Welsh).Files.Single(f => f.Name == "audit.html").Text), "html");
    }

    [Fact]
    public void The_same_input_gives_the_same_archive_whose_files_are_the_folders()
    {
        using var folder = Evidence();
        var pack = Pack(folder.Root);
        var bytes = pack.ToZip();

        Assert.Equal(bytes, Pack(folder.Root).ToZip());
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(pack.Files.Select(f => f.Name), archive.Entries.Select(e => e.FullName));
        foreach (var (file, entry) in pack.Files.Zip(archive.Entries))
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            Assert.Equal(file.Text, reader.ReadToEnd());
            Assert.Equal(1980, entry.LastWriteTime.Year);
        }
    }

    [Fact]
    public void The_digests_are_checked_by_the_ordinary_tool()
    {
        using var folder = Evidence();
        using var pack = new TemporaryFolder();
        Pack(folder.Root, decided: true).Save(pack.Root);

        Assert.Equal(0, Check(pack.Root, "SHA256SUMS"));
        Assert.Equal(0, Check(folder.Root, pack.PathOf("evidence.sha256")));
        File.AppendAllText(pack.PathOf("audit.csv"), "x");
        File.WriteAllText(folder.PathOf("notes.txt"), "other");
        Assert.NotEqual(0, Check(pack.Root, "SHA256SUMS"));
        Assert.NotEqual(0, Check(folder.Root, pack.PathOf("evidence.sha256")));
    }

    [Fact]
    public void No_cell_of_a_table_runs_as_a_formula()
    {
        using var folder = Evidence();

        Assert.Contains(",'=Notes & <more>,", Pack(folder.Root).Files.Single(f => f.Name == "evidence.csv").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", Pack(folder.Root).Files.Single(f => f.Name == "evidence.csv").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_different_records_are_refused()
    {
        using var folder = Evidence();
        var coverage = new EvidenceMapper(Cases.Library).Map(Record, Cases.SocialWorkEngland);
        var report = Cases.Swe.Audit(Record, coverage, On);
        var other = EvidenceList.Of(Record with { Id = "other" }, folder.Root);

        Assert.Throws<ArgumentException>(() => AuditPack.Of(Cases.Swe, report, coverage, other));
        Assert.Throws<ArgumentException>(() => AuditPack.Of(SchemeBook.BuiltIn[SchemeRef.Parse("hcpc-cpd@2006-07")], report, coverage, EvidenceList.Of(Record, folder.Root)));
    }

    private static int Check(string folder, string file)
    {
        using var tool = Process.Start(new ProcessStartInfo("sha256sum", ["-c", "--status", file]) { WorkingDirectory = folder, RedirectStandardError = true, UseShellExecute = false })!; // it is started, or throws
        tool.WaitForExit();
        return tool.ExitCode;
    }
}
