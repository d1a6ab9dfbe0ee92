using System.CommandLine;
using System.CommandLine.Parsing;
using CpdMapping.Cli.Commands.Coverages;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Teams;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd coverage RECORD…</c></summary>
internal static class CoverageCommand
{
    public static Command Create(Screen screen)
    {
        var records = new Argument<string[]>("records")
        {
            Description = "The records, one a person; of a folder, all in it.",
            Arity = ArgumentArity.OneOrMore,
            Validators = { PathCheck.IsThere },
        };
        var choice = new EditionChoice();
        var on = CommonOptions.On("The day that decides which edition of --catalogue is meant.");
        var slice = new SliceChoice();
        var by = By();
        var gaps = new GapChoice();
        var fewest = Fewest();
        var policy = CommonOptions.Policy();
        var carry = CommonOptions.Carry();
        var own = CommonOptions.Standards();
        var format = CommonOptions.Tables();
        var folder = CommonOptions.Out("A folder for the tables as coverage.html, coverage.md, coverage.csv and coverage.json; without it they are printed.", required: false);
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var command = new Command("coverage", "Show what records have on each standard: minutes, activities, evidence, reflections, dates and assurance.")
        {
            records, choice.Editions, choice.Catalogue, on, slice.Periods, slice.Level, slice.AtLeast, by, gaps.Minutes, gaps.Since, gaps.Assurance, fewest, policy, carry, own, format, folder, language, layout,
        };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var files = RecordFiles.Load(parsed.GetRequiredValue(records), screen);
            var editions = choice.Of(parsed, library, parsed.GetValue(on));
            if (editions.Length == 0)
                editions = Claimed(files.SelectMany(file => file.Records), library);
            var mapper = new EvidenceMapper(library, parsed.GetValue(policy), parsed.GetValue(carry));
            var groups = new GroupChoice(files, parsed.GetValue(by), slice, parsed);
            var tables = Array.ConvertAll(editions, edition => CoverageTable.Of(mapper, edition, groups.Of(library[edition]), gaps.Of(parsed)));
            if (parsed.GetValue(folder) is { } where)
                screen.Save(where, Files(tables, parsed.GetValue(fewest) ?? CoverageView.DefaultFewest, parsed.GetRequiredValue(language), TemplateOption.Read<CoverageView>(parsed.GetValue(layout), parsed.GetRequiredValue(language), screen)));
            else
                Write(tables, parsed.GetValue(format), parsed.GetValue(fewest) ?? 1, screen);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The tables as pages, for spreadsheets and as data.</summary>
    public static IEnumerable<OutputFile> Files(IReadOnlyList<CoverageTable> tables, int fewest, DocumentLanguage language, DocumentTemplate<CoverageView>? own = null) =>
    [
        .. TemplateOption.Render("coverage", CoverageView.From(tables, fewest, language), own, DocumentTemplates.Coverage, DocumentTemplates.CoverageMarkdown),
        new("coverage.csv", CoverageTable.ToCsv(tables, fewest)),
        new("coverage.json", CoverageTable.ToJson(tables, fewest)),
    ];

    private static void Write(CoverageTable[] tables, TableFormat format, int fewest, Screen screen)
    {
        if (format == TableFormat.Json)
            screen.Output.Write(CoverageTable.ToJson(tables, fewest));
        else if (format == TableFormat.Csv)
            screen.Output.Write(CoverageTable.ToCsv(tables, fewest));
        else
            CoverageText.Write(tables, fewest, screen);
    }

    private static EditionRef[] Claimed(IEnumerable<CpdRecord> records, StandardsLibrary library)
    {
        EditionRef[] claimed = [.. records.SelectMany(record => record.Standing()).SelectMany(entry => entry.Alignments).Select(alignment => alignment.Standard.Ref.Edition)
            .Distinct().Where(edition => library.TryGet(edition, out Edition? _)).Order()];
        return claimed.Length > 0 ? claimed : throw new UsageException("No record claims a standard that is loaded. Name an edition with --edition.");
    }

    private static Option<GroupBy> By() => new("--by")
    {
        Description = "A column for each person, for each level of the edition, or for each team: each file or folder that is named. Without it, all together; several periods have a column each.",
        HelpName = "person|level|team",
        CustomParser = result => result.Tokens[0].Value switch
        {
            "person" => GroupBy.Person,
            "level" => GroupBy.Level,
            "team" => GroupBy.Team,
            var other => Refuse<GroupBy>(result, $"'{other}' is nothing to group by: use person, level or team."),
        },
    };

    private static Option<int?> Fewest()
    {
        var option = new Option<int?>("--fewest")
        {
            Description = "The fewest people of whom a figure is shown; if not given, 1 on the screen and 5 in the files of --out.",
            HelpName = "people",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) < 1)
                result.AddError("--fewest is below 1: a figure is about one person at least.");
        });
        return option;
    }

    private static T Refuse<T>(ArgumentResult result, string why) where T : struct
    {
        result.AddError(why);
        return default;
    }
}
