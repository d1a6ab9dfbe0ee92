using System.CommandLine;
using System.Text.Json.Nodes;
using CpdMapping.Auditing;
using CpdMapping.Auditing.Anomalies;
using CpdMapping.Cli.Commands.Anomalies;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd anomalies PATH… [--scheme SCHEME --on DATE]</c></summary>
internal static class AnomaliesCommand
{
    public static Command Create(Screen screen)
    {
        var paths = new Argument<string[]>("records")
        {
            Description = "Records: files, folders with records in them, and files with a record a line (.ndjson).",
            Arity = ArgumentArity.OneOrMore,
            Validators = { PathCheck.IsThere },
        };
        var scheme = CommonOptions.Scheme(required: false);
        var on = CommonOptions.On("The day for which it is asked; what lies after it is in the future.");
        var courses = Known("--course", "A course that is known, for its accreditations and its planned time; as often as needed.");
        var certificates = Known("--certificate", "A certificate that was issued, to compare entries with; as often as needed.");
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("anomalies", "Look for what is worth a question in records. It accuses nobody.") { paths, scheme, on, courses, certificates, own, format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(scheme) is not null && parsed.GetValue(on) is null)
                throw new UsageException("A scheme's cycle needs a day: give --on too.");
            var context = new AnomalyContext
            {
                On = parsed.GetValue(on),
                Library = CommonOptions.Library(parsed.GetValue(own)),
                Courses = (parsed.GetValue(courses) ?? []).Select(path => screen.Value(Course.TryLoad(path))).ToSequence(),
                Certificates = (parsed.GetValue(certificates) ?? []).Select(path => screen.Value(Certificate.TryLoad(path))).ToSequence(),
            };
            var rules = parsed.GetValue(scheme) is { } name && context.On is { } day ? AuditCommand.SchemeOf(SchemeBook.BuiltIn, name, day) : null;
            return Run(new RecordsRead(parsed.GetRequiredValue(paths), screen), context, rules, parsed.GetValue(format), screen);
        });
        return command;
    }

    private static Option<string[]> Known(string name, string description) => new(name) { Description = description, HelpName = "file", Validators = { PathCheck.IsFile } };

    private static int Run(RecordsRead records, AnomalyContext context, Scheme? scheme, OutputFormat format, Screen screen)
    {
        var found = new List<Anomaly>();
        var across = AnomalySearch.Across(records.All().Select(record =>
        {
            found.AddRange(AnomalySearch.In(record, InCycle(record, context, scheme)));
            return record;
        }));
        found.AddRange(across);
        if (format == OutputFormat.Json)
            screen.Write(new JsonArray([.. found.Select(f => (JsonNode)AsJson(f))]));
        else
            AsText(found, records.Count, screen);
        return Math.Max(records.ExitCode, found.Count == 0 ? ExitCode.Fine : ExitCode.Findings);
    }

    // The cycle may be the learner's own.
    private static AnomalyContext InCycle(CpdRecord record, AnomalyContext context, Scheme? scheme)
    {
        if (scheme is null || context is not { On: { } on, Library: { } library })
            return context;
        var report = AuditCommand.Of(record, library, scheme, on);
        return context with { From = report.From, To = report.To };
    }

    private static void AsText(List<Anomaly> found, int records, Screen screen)
    {
        foreach (var anomaly in found)
        {
            screen.Line($"{anomaly.Code} {anomaly.Pattern}: {string.Join(", ", anomaly.Subjects.GroupBy(s => s.Record, s => s.Entry, StringComparer.Ordinal).Select(r => $"{r.Key} ({string.Join(", ", r)})"))}");
            screen.Line($"    {anomaly.Found}");
            screen.Line($"    To ask: {anomaly.Question}");
            screen.Line($"    It may be: {anomaly.MayBe}");
            screen.Line();
        }
        var counted = $"{records} {(records == 1 ? "record" : "records")}";
        screen.Line(found.Count == 0
            ? $"Nothing to ask about in {counted}."
            : $"{found.Count} {(found.Count == 1 ? "thing" : "things")} to ask about in {counted}. None of this says that anybody did wrong.");
    }

    private static JsonObject AsJson(Anomaly anomaly) => new()
    {
        ["code"] = anomaly.Code,
        ["pattern"] = anomaly.Pattern,
        ["found"] = anomaly.Found,
        ["question"] = anomaly.Question,
        ["may-be"] = anomaly.MayBe,
        ["subjects"] = new JsonArray([.. anomaly.Subjects.Select(s => (JsonNode)new JsonObject { ["record"] = s.Record, ["entry"] = s.Entry })]),
    };
}
