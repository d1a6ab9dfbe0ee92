using CpdMapping.Auditing;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Auditing.Evidencing;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Mapping;

namespace CpdMapping.Documents.Packs;

/// <summary>What an auditor is handed: the report for people, the same as data, the evidence with its digests, the rules that were used, and how to check all of it.</summary>
/// <remarks>It opens without our software. The same input gives the same bytes, as a folder and as an archive. Immutable and safe to share between threads.</remarks>
public sealed class AuditPack
{
    private const string Sums = "SHA256SUMS";

    private AuditPack(IReadOnlyCollection<OutputFile> files)
    {
        var sums = Digests.Write(files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (Digests.Of(file.Bytes.AsSpan()), file.Name)));
        Files = files.Append(new(Sums, sums)).OrderBy(file => file.Name, StringComparer.Ordinal).ToSequence();
    }

    /// <summary>Gets the files, in the order of their names; <c>SHA256SUMS</c> has the digests of the others.</summary>
    public Sequence<OutputFile> Files { get; }

    /// <summary>Makes a pack.</summary>
    /// <param name="scheme">The scheme of the report.</param>
    /// <param name="report">The audit.</param>
    /// <param name="coverage">The coverage that it rests on.</param>
    /// <param name="evidence">The evidence, as it was found.</param>
    /// <param name="decisions">What was decided; null where nothing was.</param>
    /// <param name="language">The language of the report for people; <see cref="DocumentLanguage.English"/> when null.</param>
    /// <exception cref="ArgumentException">The parts are not of one record and one scheme.</exception>
    public static AuditPack Of(
        Scheme scheme, AuditReport report, Coverage coverage, EvidenceList evidence, DecisionSheet? decisions = null, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(evidence);
        if (report.Scheme != scheme.Ref)
            throw new ArgumentException($"The report is of '{report.Scheme}' and not of '{scheme.Ref}'.", nameof(scheme));
        var view = AuditReportView.From(report, coverage, evidence, decisions, language);
        var files = new List<OutputFile>
        {
            new("audit.csv", report.ToCsv()),
            new("audit.html", DocumentTemplates.Audit.Render(view).Text),
            new("audit.json", report.ToJson()),
            new("evidence.csv", evidence.ToCsv()),
            new("evidence.json", evidence.ToJson()),
            new("evidence.sha256", evidence.ToDigests()),
            new("record.yaml", report.Record.ToYaml()),
            new("scheme.yaml", scheme.Text),
        };
        if (decisions is not null)
            files.Add(new("decisions.yaml", decisions.ToYaml()));
        return new(files);
    }

    /// <summary>Gives the pack with more files, such as the report in another form; <c>SHA256SUMS</c> has their digests too.</summary>
    /// <param name="more">The files.</param>
    /// <exception cref="ArgumentException">The pack has a file of that name already.</exception>
    public AuditPack With(IEnumerable<OutputFile> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var files = Files.Where(file => file.Name != Sums).ToList();
        foreach (var file in more)
            files.Add(file.Name != Sums && !files.Exists(there => there.Name == file.Name) ? file : throw new ArgumentException($"The pack has a file '{file.Name}' already.", nameof(more)));
        return new(files);
    }

    /// <summary>Gives the pack as a ZIP archive: the same bytes on every machine.</summary>
    public byte[] ToZip() => StoredZip.Write(Files.Select(file => (file.Name, file.Bytes.AsSpan().ToArray())));

    /// <summary>Writes the pack.</summary>
    /// <param name="path">A file whose name ends in <c>.zip</c> for an archive, or else a folder.</param>
    /// <exception cref="CpdFileException">The files cannot be written; nothing is half written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            FileWriter.Write(path, ToZip());
        else
            OutputFolder.Write(path, Files);
    }
}
