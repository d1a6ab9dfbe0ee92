using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards health [PATH]</c>: scores crosswalks by a fixed recipe.</summary>
internal static class HealthOfCrosswalks
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("path")
        {
            Description = "A crosswalk file, or a folder with crosswalks; the built-in ones if not given.",
            Arity = ArgumentArity.ZeroOrOne,
            Validators = { PathCheck.IsThere },
        };
        var format = CommonOptions.Format();
        var command = new Command("health", "Score crosswalks: dead ids, headings as targets, repeats, missing reasons, gaps, old editions, no reviewer.") { path, format };
        command.SetAction(parsed => Run(parsed.GetValue(path), parsed.GetValue(format), screen));
        return command;
    }

    private static int Run(string? path, OutputFormat format, Screen screen)
    {
        var own = path is null ? StandardsLibrary.BuiltIn : screen.Value(OwnStandards.Read(path));
        var library = path is null ? own : OwnStandards.Together(own);
        var scores = own.Crosswalks.Select(crosswalk => CrosswalkHealth.Of(crosswalk, library)).ToList();
        if (format == OutputFormat.Json)
            screen.Write(new JsonArray([.. scores.Select(score => (JsonNode)AsJson(score))]));
        else
            AsText(scores, screen);
        return ExitCode.Fine;
    }

    private static void AsText(List<CrosswalkHealth> scores, Screen screen)
    {
        if (scores.Count == 0)
            screen.Line("There are no crosswalks.");
        foreach (var score in scores)
        {
            var crosswalk = score.Crosswalk;
            screen.Line(string.Create(
                CultureInfo.InvariantCulture, $"{crosswalk.Id}  {score.Score} of 100  ({(crosswalk.IsOfficial ? "official" : "unofficial")}, {crosswalk.Rows.Count} row{(crosswalk.Rows.Count == 1 ? "" : "s")})"));
            foreach (var part in score.Parts.Where(part => part.Points < part.Weight))
                screen.Line(string.Create(CultureInfo.InvariantCulture, $"  {part.Name,-15} {part.Found} of {part.Of}: {part.Points} of {part.Weight} points"));
        }
    }

    private static JsonObject AsJson(CrosswalkHealth score) => new()
    {
        ["crosswalk"] = score.Crosswalk.Id,
        ["official"] = score.Crosswalk.IsOfficial,
        ["revision"] = score.Crosswalk.Revision,
        ["rows"] = score.Crosswalk.Rows.Count,
        ["score"] = score.Score,
        ["parts"] = new JsonArray([.. score.Parts.Select(part => (JsonNode)new JsonObject
        {
            ["name"] = part.Name,
            ["found"] = part.Found,
            ["of"] = part.Of,
            ["weight"] = part.Weight,
            ["points"] = part.Points,
        })]),
    };
}
