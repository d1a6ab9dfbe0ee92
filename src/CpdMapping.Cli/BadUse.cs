using System.CommandLine;
using System.CommandLine.Parsing;

namespace CpdMapping.Cli;

/// <summary>Says how a command line was wrong: a sentence for each fault, and where the help is.</summary>
internal static class BadUse
{
    public static int Report(ParseResult parsed, Screen screen)
    {
        var command = parsed.CommandResult.Command;
        var name = NameOf(parsed.CommandResult);
        foreach (var sentence in Sentences(parsed, command, name).Distinct(StringComparer.Ordinal))
            screen.Fault(sentence);
        screen.Error.Write($"Run '{name} --help' to see how it is used.\n");
        return ExitCode.BadUse;
    }

    private static IEnumerable<string> Sentences(ParseResult parsed, Command command, string name)
    {
        if (command.Subcommands.Count > 0)
        {
            var known = $"The commands of '{name}' are {string.Join(", ", command.Subcommands.Select(c => c.Name))}.";
            yield return parsed.UnmatchedTokens is [var first, ..] ? $"'{first}' is not one of them. {known}" : $"A command is missing. {known}";
            yield break;
        }
        foreach (var token in parsed.UnmatchedTokens)
            yield return token.StartsWith('-')
                ? $"'{name}' has no option {PathCheck.Shown(token)}."
                : $"{PathCheck.Shown(token)} is too much: '{name}' takes {Taken(command)}.";
        foreach (var error in parsed.Errors.Where(error => !parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal))))
            yield return error.SymbolResult is ArgumentResult { Tokens.Count: 0, Argument: { } argument, Parent: CommandResult }
                ? $"<{argument.Name}> is missing: {char.ToLowerInvariant(argument.Description![0])}{argument.Description[1..]}" // each is described
                : error.Message;
    }

    private static string Taken(Command command) =>
        command.Arguments.Count == 0 ? "options only" : string.Join(" and ", command.Arguments.Select(a => $"<{a.Name}>"));

    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "cpd";
}
