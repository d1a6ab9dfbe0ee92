using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards find TEXT</c>: what a name, a line of names or a whole page means.</summary>
internal static class FindStandard
{
    private const int MostBytes = 4_000_000;

    public static Command Create(Screen screen)
    {
        var text = new Argument<string?>("text")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A name or a line as it stands on a page, such as \"Intervention and skills\" or \"PCF - Knowledge | Values and ethics\".",
        };
        var file = new Option<string?>("--file") { HelpName = "file", Description = "A page of text whose names are read, in place of TEXT.", Validators = { PathCheck.IsFile } };
        var headings = new Option<string[]>("--heading") { HelpName = "heading", Description = "A heading above the name, outermost first; may be given several times." };
        var catalogue = new Option<string?>("--catalogue") { HelpName = "id", Description = "The catalogue, such as pcf, where it is known." };
        var on = CommonOptions.On("The last day of the activity, which decides the edition; without it the newest is taken.");
        var drafts = new Option<bool>("--drafts") { Description = "Take drafts into account too; without it no draft is meant." };
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("find", "Find the standards that a name, a line or a page means, or the candidates.") { text, file, headings, catalogue, on, drafts, own, format };
        command.SetAction(parsed =>
        {
            var context = new NameContext
            {
                Headings = (parsed.GetValue(headings) ?? []).ToSequence(),
                Catalogue = CatalogueOf(parsed.GetValue(catalogue)),
                On = parsed.GetValue(on),
                Drafts = parsed.GetValue(drafts),
            };
            var (line, page) = Source(parsed.GetValue(text), parsed.GetValue(file));
            var library = CommonOptions.Library(parsed.GetValue(own));
            var names = page is null ? library.ResolveLine(line, context) : library.ResolvePage(page, context);
            if (parsed.GetValue(format) == OutputFormat.Json)
                screen.Write(AsJson(names, isPage: page is not null));
            else
                AsText(names, isPage: page is not null, screen);
            return names.IsEmpty || names.Any(name => name.Resolution.Standard is null) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    private static (string Line, string? Page) Source(string? text, string? file)
    {
        if (text is not null && file is not null)
            throw new UsageException("A text and a file are given. Give one of them.");
        if (file is not null)
            return ("", Page(file));
        if (string.IsNullOrWhiteSpace(text))
            throw new UsageException("The name is empty. Write it as it stands on a page, in quotes.");
        return (text, null);
    }

    private static string Page(string path)
    {
        if (new FileInfo(path).Length > MostBytes)
            throw new UsageException($"{PathCheck.Shown(path)} has over 4,000,000 bytes. Give the part of the page that lists standards.");
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{PathCheck.Shown(path)} is not text in UTF-8. Save it as UTF-8.");
        }
    }

    private static CatalogueId? CatalogueOf(string? text)
    {
        if (text is null)
            return null;
        return CatalogueId.TryParse(text, out var id) ? id : throw new UsageException($"'{text}' is not the id of a catalogue: write it as pcf.");
    }

    private static void AsText(Sequence<NameInText> names, bool isPage, Screen screen)
    {
        if (names.IsEmpty)
            screen.Line("No name of a standard was found.");
        foreach (var name in names)
        {
            var answer = name.Resolution;
            if (isPage || names.Count > 1)
                screen.Line($"{(isPage ? $"Line {name.Line}: " : "")}{name.Text}");
            if (answer.Standard is { } standard)
                screen.Line($"{standard.Ref}  {standard.Name}");
            screen.Line(answer.Reason);
            foreach (var candidate in answer.Standard is null ? answer.Candidates : [])
                screen.Line($"  {candidate.Standard.Ref}  {candidate.Standard.Name}: {candidate.Reason}");
        }
        if (isPage && !names.IsEmpty)
            screen.Line($"{names.Count(name => name.Resolution.Standard is not null)} of {names.Count} names mean one standard each.");
    }

    // A name without a candidate has no entry of its own, unless others stand beside it: of a page nothing is to be lost.
    private static JsonArray AsJson(Sequence<NameInText> names, bool isPage) =>
    [
        .. names.SelectMany<NameInText, JsonNode>(name => name.Resolution.Candidates.IsEmpty && (isPage || names.Count > 1)
            ? [Entry(name, null)]
            : name.Resolution.Candidates.Select(candidate => Entry(name, candidate))),
    ];

    private static JsonObject Entry(NameInText name, NameCandidate? candidate) => new JsonObject
    {
        ["text"] = name.Text,
        ["line"] = name.Line,
        ["ref"] = candidate?.Standard.Ref.ToString(),
        ["name"] = candidate?.Standard.Name,
        ["how"] = candidate is null ? null : Word(candidate.How),
        ["matched-with"] = candidate?.MatchedWith,
        ["resolved"] = candidate is not null && candidate.Standard.Ref == name.Resolution.Standard?.Ref,
        ["reason"] = candidate?.Reason ?? name.Resolution.Reason,
    };

    private static string Word(MatchKind how) => how switch
    {
        MatchKind.Reference => "reference",
        MatchKind.Title => "title",
        MatchKind.Label => "label",
        MatchKind.Alias => "alias",
        MatchKind.Spelling => "spelling",
        MatchKind.Code => "code",
        MatchKind.Prompt => "prompt",
        MatchKind.Successor => "successor",
        MatchKind.Words => "words",
        _ => "near",
    };
}
