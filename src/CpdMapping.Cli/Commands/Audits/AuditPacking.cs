using CpdMapping.Auditing;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Auditing.Evidencing;
using CpdMapping.Documents;
using CpdMapping.Documents.Packs;
using CpdMapping.Mapping;

namespace CpdMapping.Cli.Commands.Audits;

/// <summary>Writes the pack of an audit.</summary>
internal static class AuditPacking
{
    /// <summary>Writes a folder, or an archive where the name ends in <c>.zip</c>. Evidence is looked for in the folder of the record's file, and compared with an earlier list where one is named.</summary>
    /// <returns>Whether there is evidence that an auditor should look at.</returns>
    public static bool Write(
        string pack, string record, string? since, string? decisions, Scheme scheme, AuditReport report, Coverage coverage, DocumentLanguage language, bool pdf, Screen screen)
    {
        var earlier = since is null ? null : screen.Value(EvidenceList.TryLoad(since));
        var evidence = EvidenceList.Of(report.Record, Path.GetDirectoryName(Path.GetFullPath(record)) ?? ".", earlier);
        var sheet = decisions is null ? null : screen.Value(DecisionSheet.TryLoad(decisions));
        if (sheet is not null && sheet.Record != report.Record.Id)
            throw new UsageException($"The decisions in '{decisions}' are about the record '{sheet.Record}'.");
        var files = AuditPack.Of(scheme, report, coverage, evidence, sheet, language);
        if (pdf)
            files = files.With(PdfPages.Of(files.Files, pack, withData: false, screen));
        files.Save(pack);
        screen.Line();
        foreach (var fault in evidence.Items.Where(item => item.IsFault))
            screen.Line($"evidence       {fault.Entry}: '{fault.Reference}' {InWords(fault.State)}.");
        screen.Line($"Wrote {pack}");
        return evidence.Items.Any(item => item.IsFault);
    }

    private static string InWords(EvidenceState state) => state switch
    {
        EvidenceState.Missing => "is not there",
        EvidenceState.Changed => "was changed since its digest was taken",
        EvidenceState.Outside => "lies outside the record's folder, and was not read",
        _ => "cannot be read",
    };
}
