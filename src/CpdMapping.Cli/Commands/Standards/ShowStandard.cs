using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards show REF</c>: an edition with its standards, one standard with everything that is known of it, or an overlay.</summary>
internal static class ShowStandard
{
    public static Command Create(Screen screen)
    {
        var reference = new Argument<string>("ref") { Description = "An edition (pcf@2018), a standard (pcf@2018/7) or an overlay of your own (our-programme@2026)." };
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var language = new Option<string?>("--language")
        {
            Description = "Show titles in this language where a translation is loaded: cy for Welsh.",
            HelpName = "tag",
        };
        var to = new Option<string?>("--to")
        {
            Description = "Show how the standard stands to those of this edition, over crosswalks.",
            HelpName = "edition",
        };
        var command = new Command("show", "Show an edition, a standard or an overlay.") { reference, to, own, language, format };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(reference),
            parsed.GetValue(to),
            new(CommonOptions.Library(parsed.GetValue(own)), parsed.GetValue(language)),
            parsed.GetValue(format),
            screen));
        return command;
    }

    private static int Run(string text, string? to, NamesIn names, OutputFormat format, Screen screen)
    {
        try
        {
            var goal = to is null ? null : Goal(to, names.Library);
            if (StandardRef.TryParse(text, out var standard))
                Show(names.Library[standard], names.Library[standard.Edition], goal, names, format, screen);
            else if (goal is not null)
                throw new UsageException("'--to' asks for the ways from a standard. Write one as pcf@2012/7.");
            else if (EditionRef.TryParse(text, out var edition) && names.Library.Overlay(edition) is { } overlay)
                ShowOverlay.Run(overlay, names, format, screen);
            else if (edition != default)
                Show(names.Library[edition], names, format, screen);
            else
                throw new UsageException($"'{text}' is no reference. Write an edition as pcf@2018 or a standard as pcf@2018/7.");
            names.SayWhatIsMissing(screen);
            return ExitCode.Fine;
        }
        catch (StandardNotFoundException missing)
        {
            throw new UsageException(missing.Message);
        }
    }

    private static EditionRef? Goal(string text, StandardsLibrary library) => EditionRef.TryParse(text, out var edition)
        ? library[edition].Ref
        : throw new UsageException($"'{text}' is no edition. Write it as pcf@2018.");

    private static void Show(Edition edition, NamesIn names, OutputFormat format, Screen screen)
    {
        if (format == OutputFormat.Json)
        {
            var json = EditionText.AsJson(edition);
            json["standards"] = new JsonArray([.. edition.Standards.Select(s => (JsonNode)names.AsJson(s))]);
            screen.Write(json);
            return;
        }
        screen.Line($"{edition.Ref}  {edition.Title.Value}");
        Field(screen, "Holder", edition.Holder);
        Field(screen, "Status", $"{EditionText.Status(edition)}, {EditionText.InForce(edition)}{StandardText.Unsure(edition.From)}");
        Field(screen, "Note", edition.From?.Note);
        Field(screen, "Followed by", string.Join(", ", edition.Successors));
        Field(screen, "Terms", edition.Terms);
        Field(screen, "Page", edition.Url);
        Field(screen, "Revision", edition.Revision.ToString(CultureInfo.InvariantCulture));
        screen.Line();
        foreach (var standard in edition.Standards)
            screen.Line($"  {(standard.Parent is null ? "" : "  ")}{standard.Ref.Code,-8} {names.Of(standard)}{Withdrawn(standard)}");
        if (!edition.Levels.IsEmpty)
            screen.Line("\nLevels, the first the lowest:");
        foreach (var level in edition.Levels)
            screen.Line($"  {level.Id,-22} {level.Title?.Value}{StandardText.Unsure(level.Title)}".TrimEnd());
        if (!edition.Missing.IsEmpty)
            screen.Line("\nMissing from the data:");
        foreach (var missing in edition.Missing)
            screen.Line($"  {missing.What}: {missing.Why}");
    }

    private static void Show(Standard standard, Edition edition, EditionRef? to, NamesIn names, OutputFormat format, Screen screen)
    {
        if (format == OutputFormat.Json)
        {
            var json = names.AsJson(standard);
            if (to is { } end)
                json["ways"] = ShowPaths.AsJson(names.Library.Paths(standard.Ref, end));
            screen.Write(json);
            return;
        }
        screen.Line($"{standard.Ref}  {standard.Name}");
        Field(screen, "Edition", $"{edition.Title.Value} ({EditionText.Status(edition)}, {EditionText.InForce(edition)})");
        Field(screen, "Kind", standard.Kind + (standard.Claimable ? "" : ", a heading that cannot be claimed"));
        if (standard.Status == StandardStatus.Withdrawn)
            Field(screen, "Status", "withdrawn by the body while the edition went on");
        Field(screen, "Title", standard.Title is { } title ? $"{title.Value}{StandardText.Unsure(title)}" : "none known");
        Field(screen, "Source", standard.Title?.Source ?? standard.Code.Source);
        Field(screen, "Note", standard.Title?.Note ?? standard.Code.Note);
        Field(screen, $"In {names.Language}", names.Translated(standard));
        foreach (var label in standard.Labels)
            Field(screen, "Label", $"{label.Text}, given by {label.By}");
        Field(screen, "About", standard.Gist);
        if (standard.Prompts is { } prompts)
            Field(screen, "Prompts", $"{prompts.Value.ToString(CultureInfo.InvariantCulture)}{StandardText.Unsure(prompts)}");
        Field(screen, "Below", standard.Parent?.Value);
        Field(screen, "Followed by", string.Join(", ", standard.ReplacedBy));
        Field(screen, "Fingerprint", standard.Fingerprint);
        Field(screen, "Identity", $"urn:uuid:{standard.Id}");
        if (to is { } goal)
            ShowPaths.AsText(names.Library.Paths(standard.Ref, goal), goal, screen);
    }

    private static string Withdrawn(Standard standard) => standard.Status == StandardStatus.Withdrawn ? " (withdrawn)" : "";

    private static void Field(Screen screen, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            screen.Line($"  {name + ":",-13} {value}");
    }
}
