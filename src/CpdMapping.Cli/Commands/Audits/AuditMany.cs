using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CpdMapping.Auditing;
using CpdMapping.Auditing.Registers;

namespace CpdMapping.Cli.Commands.Audits;

/// <summary>Audits a register: one line a person, and a summary. A file of results that is there is gone on with.</summary>
internal static class AuditMany
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(RegisterAudit audit, string register, string? results, OutputFormat format, Screen screen)
    {
        var summary = results is null ? ToScreen(audit, register, screen) : ToFile(audit, register, results, screen);
        var output = results is null ? screen.Error : screen.Output;
        output.Write(format == OutputFormat.Json ? summary.ToJson() : InWords(summary));
        return summary.Ready == summary.People ? ExitCode.Fine : ExitCode.Findings;
    }

    private static RegisterSummary ToScreen(RegisterAudit audit, string register, Screen screen)
    {
        var summary = RegisterSummary.Of(audit.Scheme);
        foreach (var line in Lines(audit, register, 0))
        {
            screen.Line(line.ToJson());
            summary = summary.With(line);
        }
        return summary;
    }

    private static RegisterSummary ToFile(RegisterAudit audit, string register, string results, Screen screen)
    {
        var head = Head(audit, register).ToJsonString();
        using var file = new FileStream(results, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var (summary, done) = Earlier(file, head, audit.Scheme, results);
        if (done > 0)
            screen.Error.Write(string.Create(CultureInfo.InvariantCulture, $"Going on after line {done} of {register}.\n"));
        using var writer = new StreamWriter(file, Utf8) { NewLine = "\n" };
        if (file.Length == 0)
            writer.WriteLine(head);
        foreach (var line in Lines(audit, register, done))
        {
            writer.WriteLine(line.ToJson());
            summary = summary.With(line);
        }
        return summary;
    }

    private static IEnumerable<RegisterLine> Lines(RegisterAudit audit, string register, int skip)
    {
        if (Directory.Exists(register))
        {
            foreach (var line in audit.AuditFolder(register, skip))
                yield return line;
            yield break;
        }
        using var stream = new FileStream(register, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        foreach (var line in audit.Audit(stream, register, skip))
            yield return line;
    }

    // What a file of results rests on; a file that rests on something else is not gone on with.
    private static JsonObject Head(RegisterAudit audit, string register) => new()
    {
        ["register"] = Path.GetFileName(Path.TrimEndingDirectorySeparator(register)),
        ["scheme"] = audit.Scheme.Ref.ToString(),
        ["scheme-revision"] = audit.Scheme.Revision,
        ["on"] = audit.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["in-cycle"] = audit.InCycle.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["data-set"] = audit.DataSet,
        ["library-version"] = audit.Library,
    };

    // Reads the lines of an earlier run, and cuts off one that was begun and not ended.
    private static (RegisterSummary Summary, int Done) Earlier(FileStream file, string head, Scheme scheme, string name)
    {
        var summary = RegisterSummary.Of(scheme);
        var (done, whole) = (0, 0L);
        using (var reader = new StreamReader(file, Utf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true))
        {
            var text = reader.ReadToEnd();
            var lines = text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (lines.Length > 0 && lines[0] != head)
                throw new UsageException($"The file '{name}' holds something else than the results of this audit. Name another one, or move it away.");
            foreach (var line in lines.Skip(1))
            {
                var earlier = RegisterLine.TryParse(line, name).Value;
                (summary, done) = (summary.With(earlier), earlier.Number);
            }
            whole = Utf8.GetByteCount(text.AsSpan(0, text.LastIndexOf('\n') + 1));
        }
        file.SetLength(whole);
        file.Seek(0, SeekOrigin.End);
        return (summary, done);
    }

    private static string InWords(RegisterSummary summary)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{summary.People} people: of {summary.Ready} nothing that the body demands is missing, {summary.Broken} could not be read.\n");
        text.Append(CultureInfo.InvariantCulture, $"{"rule",-28} {"met",9} {"not met",9} {"cannot tell",12} {"not applicable",15}\n");
        foreach (var rule in summary.Rules)
            text.Append(CultureInfo.InvariantCulture, $"{rule.Rule,-28} {rule.Met,9} {rule.NotMet,9} {rule.CannotTell,12} {rule.NotApplicable,15}\n");
        return text.ToString();
    }
}
