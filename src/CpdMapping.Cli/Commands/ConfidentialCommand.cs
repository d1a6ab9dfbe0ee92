using System.CommandLine;
using CpdMapping.Auditing.Confidentiality;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd confidential RECORD [--known NAME] [--redact LEVEL --out FILE]</c></summary>
internal static class ConfidentialCommand
{
    private static readonly Dictionary<string, RedactionLevel> Levels = new(StringComparer.Ordinal)
    {
        ["details"] = RedactionLevel.Details,
        ["people"] = RedactionLevel.People,
        ["anonymous"] = RedactionLevel.Anonymous,
    };

    public static Command Create(Screen screen)
    {
        var record = CommonOptions.File("record", "The learner's record. It is not changed.");
        var known = new Option<string[]>("--known") { Description = "A name that may stand in the record, such as a colleague's; as often as needed.", HelpName = "name" };
        var redact = new Option<RedactionLevel?>("--redact")
        {
            Description = "Write a copy that hides: details (numbers, births, addresses), people (and likely names), anonymous (and who the learner is).",
            HelpName = "details|people|anonymous",
            CustomParser = result =>
            {
                if (Levels.TryGetValue(result.Tokens[0].Value, out var level))
                    return level;
                result.AddError($"'{result.Tokens[0].Value}' is not a level: use details, people or anonymous.");
                return null;
            },
        };
        var output = CommonOptions.NewFile("The copy to write, with --redact.", required: false);
        var format = CommonOptions.CheckFormat();
        var command = new Command("confidential", "Look for what could tell a reader who somebody is, and write a copy without it.") { record, known, redact, output, format };
        command.SetAction(parsed =>
        {
            var (path, names) = (parsed.GetRequiredValue(record), parsed.GetValue(known) ?? []);
            if (parsed.GetValue(redact) is null != parsed.GetValue(output) is null)
                throw new UsageException("A copy needs both --redact and --out.");
            return parsed.GetValue(redact) is { } level && parsed.GetValue(output) is { } target
                ? Redact(screen.Value(CpdRecord.TryLoad(path)), level, names, target, screen)
                : screen.Checked(path, ConfidentialitySearch.TryLoad(path, names).Problems, parsed.GetValue(format));
        });
        return command;
    }

    private static int Redact(CpdRecord record, RedactionLevel level, string[] known, string target, Screen screen)
    {
        var redacted = RedactedRecord.Of(record, level, known);
        redacted.Record.Save(target);
        screen.Line($"Wrote {target}. {RedactedRecord.Hides(level)}");
        foreach (var kind in redacted.Hidden.CountBy(d => d.Kind).OrderBy(k => k.Key))
            screen.Line($"{kind.Value,6}  {ConfidentialitySearch.NameOf(kind.Key)[(ConfidentialitySearch.NameOf(kind.Key).IndexOf(' ', StringComparison.Ordinal) + 1)..]}");
        screen.Line("No search finds everything: read the copy before it leaves your hands.");
        return ExitCode.Fine;
    }
}
