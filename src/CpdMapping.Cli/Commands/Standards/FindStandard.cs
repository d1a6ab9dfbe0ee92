using System.CommandLine;
using System.Text.Json.Nodes;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards find TEXT</c>: what a name on a course page means.</summary>
internal static class FindStandard
{
    public static Command Create(Screen screen)
    {
        var name = new Argument<string>("text") { Description = "The name as it stands on a page, such as \"Intervention and skills\"." };
        var headings = new Option<string[]>("--heading") { HelpName = "heading", Description = "A heading above the name, outermost first; may be given several times." };
        var catalogue = new Option<string?>("--catalogue") { HelpName = "id", Description = "The catalogue, such as pcf, where it is known." };
        var on = CommonOptions.On("The last day of the activity, which decides the edition; without it the newest is taken.");
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("find", "Find the standard that a name means, or the candidates.") { name, headings, catalogue, on, own, format };
        command.SetAction(parsed =>
        {
            if (string.IsNullOrWhiteSpace(parsed.GetRequiredValue(name)))
                throw new UsageException("The name is empty. Write it as it stands on a page, in quotes.");
            var context = new NameContext
            {
                Headings = (parsed.GetValue(headings) ?? []).ToSequence(),
                Catalogue = CatalogueOf(parsed.GetValue(catalogue)),
                On = parsed.GetValue(on),
            };
            var answer = CommonOptions.Library(parsed.GetValue(own)).Resolve(parsed.GetRequiredValue(name), context);
            if (parsed.GetValue(format) == OutputFormat.Json)
                screen.Write(AsJson(answer));
            else
                AsText(answer, screen);
            return answer.Standard is null ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    private static CatalogueId? CatalogueOf(string? text)
    {
        if (text is null)
            return null;
        return CatalogueId.TryParse(text, out var id) ? id : throw new UsageException($"'{text}' is not the id of a catalogue: write it as pcf.");
    }

    private static void AsText(NameResolution answer, Screen screen)
    {
        if (answer.Standard is { } standard)
            screen.Line($"{standard.Ref}  {standard.Name}");
        screen.Line(answer.Reason);
        if (answer.Standard is not null)
            return;
        foreach (var candidate in answer.Candidates)
            screen.Line($"  {candidate.Standard.Ref}  {candidate.Standard.Name}: {candidate.Reason}");
    }

    private static JsonArray AsJson(NameResolution answer) =>
    [
        .. answer.Candidates.Select(c => (JsonNode)new JsonObject
        {
            ["ref"] = c.Standard.Ref.ToString(),
            ["name"] = c.Standard.Name,
            ["how"] = Word(c.How),
            ["resolved"] = c.Standard.Ref == answer.Standard?.Ref,
            ["reason"] = c.Reason,
        }),
    ];

    private static string Word(MatchKind how) => how switch
    {
        MatchKind.Reference => "reference",
        MatchKind.Title => "title",
        MatchKind.Label => "label",
        MatchKind.Alias => "alias",
        MatchKind.Code => "code",
        MatchKind.Successor => "successor",
        _ => "near",
    };
}
