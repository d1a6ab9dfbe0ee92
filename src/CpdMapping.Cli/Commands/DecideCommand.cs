using System.CommandLine;
using CpdMapping.Auditing.Deciding;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd decide SHEET --subject e3 --decision reject --reason … --assessor … --on DATE</c></summary>
internal static class DecideCommand
{
    public static Command Create(Screen screen)
    {
        var sheet = new Argument<string>("sheet") { Description = "The file of decisions, such as decisions.yaml. One that is there is added to." };
        var audit = new Option<string?>("--audit") { HelpName = "audit.json", Description = "The report that is decided about; needed when the sheet is begun.", Validators = { PathCheck.IsFile } };
        var subject = new Option<string>("--subject") { HelpName = "entry|rule", Description = "What is decided on: the id of an entry, or of a rule.", Required = true };
        var kind = new Option<DecisionKind>("--decision")
        {
            HelpName = "accept|reject|query|part",
            Description = "The decision; a rejection needs a second assessor.",
            Required = true,
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "accept": return DecisionKind.Accept;
                    case "reject": return DecisionKind.Reject;
                    case "query": return DecisionKind.Query;
                    case "part": return DecisionKind.Part;
                    default:
                        result.AddError($"'{result.Tokens[0].Value}' is not a decision: use accept, reject, query or part.");
                        return default;
                }
            },
        };
        var minutes = new Option<int?>("--minutes") { HelpName = "minutes", Description = "How many minutes count, where a part does." };
        var reason = new Option<string?>("--reason") { HelpName = "text", Description = "Why; needed for all but an acceptance." };
        var assessor = new Option<string>("--assessor") { HelpName = "name", Description = "Who decides.", Required = true };
        var date = CommonOptions.On("The day of the decision.");
        date.Required = true;
        var command = new Command("decide", "Add an assessor's decision to a sheet. Nothing on it is ever changed.") { sheet, audit, subject, kind, minutes, reason, assessor, date };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(sheet);
            var begun = Begun(path, parsed.GetValue(audit), screen);
            var decided = begun.With(new Decision
            {
                Subject = parsed.GetRequiredValue(subject),
                Kind = parsed.GetRequiredValue(kind),
                Minutes = parsed.GetValue(minutes),
                Reason = parsed.GetValue(reason),
                Assessor = parsed.GetRequiredValue(assessor),
                On = parsed.GetRequiredValue(date)!.Value, // required, so it is there
            });
            decided.Save(path);
            screen.Line($"Added a decision on '{parsed.GetRequiredValue(subject)}' to {path}.");
            if (decided.AwaitingSecond is { IsEmpty: false } waiting)
                screen.Line($"A second assessor is needed for {string.Join(", ", waiting)}.");
            return ExitCode.Fine;
        });
        return command;
    }

    private static DecisionSheet Begun(string path, string? audit, Screen screen)
    {
        if (!File.Exists(path))
            return audit is null
                ? throw new UsageException($"There is no sheet '{path}' yet. Name the report that is decided about with --audit.")
                : screen.Value(DecisionSheet.TryBegin(audit));
        var sheet = DecisionSheet.TryLoad(path).Value;
        return audit is null || DecisionSheet.TryBegin(audit).Value.Report == sheet.Report
            ? sheet
            : throw new UsageException($"The sheet '{path}' is about another report. Begin a new one.");
    }
}
