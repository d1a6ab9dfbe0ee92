using System.CommandLine;
using System.Globalization;
using CpdMapping.Auditing;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd audit RECORD --scheme swe-cpd --on DATE</c></summary>
internal static class AuditCommand
{
    public static Command Create(Screen screen)
    {
        var record = CommonOptions.File("record", "The learner's record.");
        var scheme = CommonOptions.Scheme(required: true);
        var on = CommonOptions.On("The day for which the audit is asked.");
        on.Required = true;
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("audit", "Check a record against a body's CPD rules. Every rule is reported.") { record, scheme, on, own, format };
        command.SetAction(parsed =>
        {
            var learner = screen.Value(CpdRecord.TryLoad(parsed.GetRequiredValue(record)));
            var report = Of(learner, CommonOptions.Library(parsed.GetValue(own)), parsed.GetRequiredValue(scheme), parsed.GetRequiredValue(on)!.Value); // required, so it is there
            if (parsed.GetValue(format) == OutputFormat.Json)
                screen.Output.Write(report.ToJson());
            else
                AsText(report, screen);
            return report.IsReadyToSubmit ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }

    /// <summary>Audits under the scheme that was in force, or under one named version, with the coverage of the editions that its rules look at.</summary>
    public static AuditReport Of(CpdRecord record, StandardsLibrary library, string scheme, DateOnly on)
    {
        var book = SchemeBook.BuiltIn;
        var found = SchemeRef.TryParse(scheme, out var reference) ? book.TryGet(reference, out var version) : book.TryInForce(scheme, on, out version);
        if (!found || version is null || !version.IsInForceOn(on))
            throw new UsageException($"There is no scheme '{scheme}' in force on {on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. The schemes are {string.Join(", ", book.Schemes)}.");
        EditionRef[] editions = [.. version.Editions.Where(e => library.TryGet(e, out Edition? _))];
        return version.Audit(record, new EvidenceMapper(library).Map(record, editions), on);
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
