using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning.Uses;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards diff OLD NEW</c>: what changed from one edition to another, and which files of a folder that touches.</summary>
internal static class DiffStandards
{
    public static Command Create(Screen screen)
    {
        var old = new Argument<string>("old") { Description = "The older edition, such as pcf@2012." };
        var recent = new Argument<string>("new") { Description = "The newer edition, such as pcf@2018; it may be of another catalogue." };
        var folder = new Option<string?>("--in")
        {
            Description = "A folder whose courses, cohorts and records are searched for standards of the older edition, at any depth.",
            HelpName = "folder",
            Validators = { PathCheck.IsFolder },
        };
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var output = CommonOptions.Out("A folder for the comparison as diff.html, diff.md and diff.json.", required: false);
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var command = new Command("diff", "Compare two editions: added, removed, retitled, moved, split and merged standards, and the files that this touches.") { old, recent, folder, own, format, output, language, layout };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var diff = Diff(Edition(parsed.GetRequiredValue(old)), Edition(parsed.GetRequiredValue(recent)), library);
            if (parsed.GetValue(output) is { } where)
                screen.Save(where, Files(diff, library, parsed.GetRequiredValue(language), TemplateOption.Read<EditionDiffView>(parsed.GetValue(layout), parsed.GetRequiredValue(language), screen)));
            return Show(diff, parsed.GetValue(folder), library, parsed.GetValue(format), screen);
        });
        return command;
    }

    /// <summary>The comparison as a page, as Markdown and as data.</summary>
    public static IEnumerable<OutputFile> Files(EditionDiff diff, StandardsLibrary library, DocumentLanguage language, DocumentTemplate<EditionDiffView>? own = null) =>
    [
        .. TemplateOption.Render("diff", EditionDiffView.From(diff, library, language), own, DocumentTemplates.EditionDiff, DocumentTemplates.EditionDiffMarkdown),
        new("diff.json", Screen.Text(AsJson(diff))),
    ];

    private static EditionRef Edition(string text) =>
        EditionRef.TryParse(text, out var edition) ? edition : throw new UsageException($"'{text}' is no edition. Write it as pcf@2018.");

    private static EditionDiff Diff(EditionRef old, EditionRef recent, StandardsLibrary library)
    {
        try
        {
            return EditionDiff.Between(library, old, recent);
        }
        catch (StandardNotFoundException missing)
        {
            throw new UsageException(missing.Message);
        }
    }

    private static int Show(EditionDiff diff, string? folder, StandardsLibrary library, OutputFormat format, Screen screen)
    {
        var uses = folder is null ? null : StandardUses.In(folder, library);
        if (format == OutputFormat.Json)
        {
            var json = AsJson(diff);
            if (folder is not null && uses is not null)
                json["touched"] = TouchedFiles.AsJson(diff, uses, folder);
            screen.Write(json);
        }
        else
        {
            AsText(diff, screen);
            if (folder is not null && uses is not null)
                TouchedFiles.AsText(diff, uses, folder, screen);
        }
        return uses is null or { Problems.IsEmpty: true } ? ExitCode.Fine : ExitCode.Findings;
    }

    private static void AsText(EditionDiff diff, Screen screen)
    {
        screen.Line($"{diff.Old} to {diff.New}, {(diff.Crosswalk is { } crosswalk ? $"by the crosswalk {crosswalk.Id}" : "without a crosswalk, by replacements, titles and codes")}");
        foreach (var kind in diff.Changes.GroupBy(change => change.Kind))
        {
            var word = ChangeText.Word(kind.Key);
            screen.Line($"\n{char.ToUpperInvariant(word[0])}{word[1..]}:");
            foreach (var change in kind)
                screen.Line($"  {ChangeText.Side(change.Old)}{(change.Old.IsEmpty || change.New.IsEmpty ? "" : " -> ")}{ChangeText.Side(change.New)}");
        }
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"\nUnchanged: {diff.Unchanged}."));
    }

    private static JsonObject AsJson(EditionDiff diff) => new()
    {
        ["old"] = diff.Old.ToString(),
        ["new"] = diff.New.ToString(),
        ["crosswalk"] = diff.Crosswalk?.Id,
        ["official"] = diff.Crosswalk?.IsOfficial,
        ["unchanged"] = diff.Unchanged,
        ["changes"] = new JsonArray([.. diff.Changes.Select(change => (JsonNode)ChangeText.AsJson(change))]),
    };
}
