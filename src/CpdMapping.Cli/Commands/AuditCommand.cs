using System.CommandLine;
using System.Globalization;
using CpdMapping.Auditing;
using CpdMapping.Auditing.Registers;
using CpdMapping.Cli.Commands.Audits;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Counting;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd audit RECORD --scheme swe-cpd --on DATE</c>, and with <c>--many</c> of a whole register.</summary>
internal static class AuditCommand
{
    public static Command Create(Screen screen)
    {
        var record = CommonOptions.File("record", "The learner's record; not with --many.");
        record.Arity = ArgumentArity.ZeroOrOne;
        var scheme = CommonOptions.Scheme(required: true);
        var on = CommonOptions.On("The day for which the audit is asked.");
        on.Required = true;
        var inCycle = CommonOptions.InCycle();
        var schemes = CommonOptions.Schemes();
        var many = new Option<string?>("--many") { HelpName = "folder|file.ndjson", Description = "A register instead of one record: a folder of records, or a file with one in JSON on each line.", Validators = { PathCheck.IsThere } };
        var results = new Option<string?>("--out") { HelpName = "file.ndjson", Description = "With --many: the file for the results, one line a person. One that is there is gone on with." };
        var pack = new Option<string?>("--pack") { HelpName = "folder|file.zip", Description = "Also write all that an auditor needs: the report for people and as data, the evidence with digests, the rules, and how to check it." };
        var since = new Option<string?>("--since") { HelpName = "evidence.json", Description = "With --pack: the list of evidence of an earlier pack, so that a file that was changed shows.", Validators = { PathCheck.IsFile } };
        var decisions = new Option<string?>("--decisions") { HelpName = "file", Description = "With --pack: the sheet of decisions, see: cpd decide.", Validators = { PathCheck.IsFile } };
        var pdf = PdfPages.Create("; with --pack");
        var counting = CommonOptions.Counting();
        var language = CommonOptions.Language();
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("audit", "Check a record, or a register of many, against a body's CPD rules. Every rule is reported.") { record, scheme, on, inCycle, schemes, many, results, pack, since, decisions, pdf, counting, language, own, format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(pack) is null && ((parsed.GetValue(since) ?? parsed.GetValue(decisions)) is not null || parsed.GetValue(pdf)))
                throw new UsageException("--since, --decisions and --pdf go with --pack.");
            var day = parsed.GetRequiredValue(on)!.Value; // required, so it is there
            var library = CommonOptions.Library(parsed.GetValue(own));
            var rules = SchemeOf(CommonOptions.Book(parsed.GetValue(schemes)), parsed.GetRequiredValue(scheme), parsed.GetValue(inCycle) ?? day);
            switch (parsed.GetValue(record), parsed.GetValue(many))
            {
                case ({ } file, null) when parsed.GetValue(results) is null:
                    var learner = screen.Value(CpdRecord.TryLoad(file));
                    var coverage = CoverageOf(learner, library, rules, parsed.GetValue(counting));
                    var report = rules.Audit(learner, coverage, day, parsed.GetValue(inCycle) ?? day);
                    var code = Report(report, parsed.GetValue(format), screen);
                    if (parsed.GetValue(pack) is not { } target)
                        return code;
                    return AuditPacking.Write(target, file, parsed.GetValue(since), parsed.GetValue(decisions), rules, report, coverage, parsed.GetRequiredValue(language), parsed.GetValue(pdf), screen) ? ExitCode.Findings : code;
                case (null, { } register) when parsed.GetValue(pack) is null:
                    return AuditMany.Run(new RegisterAudit(rules, library, day, parsed.GetValue(inCycle), parsed.GetValue(counting)), register, parsed.GetValue(results), parsed.GetValue(format), screen);
                default:
                    throw new UsageException("Name one record; or a register with --many, and then a file for the results with --out if they are to be kept.");
            }
        });
        return command;
    }

    /// <summary>The scheme that is in force, or one named version of it.</summary>
    public static Scheme SchemeOf(SchemeBook book, string scheme, DateOnly day)
    {
        var found = SchemeRef.TryParse(scheme, out var reference) ? book.TryGet(reference, out var version) : book.TryInForce(scheme, day, out version);
        if (!found || version is null || !version.IsInForceOn(day))
            throw new UsageException($"There is no scheme '{scheme}' in force on {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. The schemes are {string.Join(", ", book.Schemes)}.");
        return version;
    }

    /// <summary>Audits with the coverage of the editions that the rules look at.</summary>
    public static AuditReport Of(CpdRecord record, StandardsLibrary library, Scheme scheme, DateOnly on, CountingPolicy? counting = null) =>
        scheme.Audit(record, CoverageOf(record, library, scheme, counting), on);

    private static Coverage CoverageOf(CpdRecord record, StandardsLibrary library, Scheme scheme, CountingPolicy? counting) =>
        new EvidenceMapper(library, counting: counting).Map(record, [.. scheme.Editions.Where(e => library.TryGet(e, out Edition? _))]);

    private static int Report(AuditReport report, OutputFormat format, Screen screen)
    {
        if (format == OutputFormat.Json)
            screen.Output.Write(report.ToJson());
        else
            AsText(report, screen);
        return report.IsReadyToSubmit ? ExitCode.Fine : ExitCode.Findings;
    }

    private static void AsText(AuditReport report, Screen screen)
    {
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"{report.Title} ({report.Scheme}), {report.From:yyyy-MM-dd} to {report.To:yyyy-MM-dd}, asked on {report.On:yyyy-MM-dd}"));
        foreach (var finding in report.Findings)
        {
            screen.Line();
            screen.Line($"{Word(finding.Outcome),-14} {finding.Asks}{(finding.Weight == RuleWeight.Advised ? " (advised)" : "")}");
            screen.Line($"{"",-14} {finding.Found}");
            if (finding.Remedy is { } remedy)
                screen.Line($"{"",-14} {remedy}");
            screen.Line($"{"",-14} {finding.Code} {finding.Rule}: {finding.Source}");
        }
        screen.Line();
        screen.Line(report.IsReadyToSubmit
            ? "Nothing that the body demands is missing. No machine judges quality."
            : "Something that the body demands is missing or cannot be told.");
    }

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.NotMet => "not met",
        Outcome.CannotTell => "cannot tell",
        _ => "not applicable",
    };
}
