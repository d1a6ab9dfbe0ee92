using System.CommandLine;
using CpdMapping.Auditing;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Ledgers;
using CpdMapping.Mapping.Units;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd ledger RECORD</c></summary>
internal static class LedgerCommand
{
    public static Command Create(Screen screen)
    {
        var record = CommonOptions.File("record", "The learner's record.");
        var editions = CommonOptions.Editions();
        var policy = CommonOptions.Policy();
        var carry = CommonOptions.Carry();
        var counting = CommonOptions.Counting();
        var unit = new Option<string?>("--unit")
        {
            HelpName = "unit",
            Description = "What hours are counted in: a scheme's unit, such as gdc-ecpd, or one by itself, such as iacet-ceu@2026; the hour of 60 minutes if not given.",
        };
        var certificates = new Option<string[]>("--certificate")
        {
            HelpName = "file",
            Description = "The file of a certificate, so that its sessions are shown; may be given several times.",
            Validators = { PathCheck.IsFile },
        };
        var explain = new Option<bool>("--explain") { Description = "Show how each number came about." };
        var own = CommonOptions.Standards();
        var format = CommonOptions.Tables();
        var folder = CommonOptions.Out("A folder for the ledger as ledger.html, ledger.csv and ledger.json, each amount with its explanation; without it the ledger is printed.", required: false);
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var command = new Command("ledger", "Show what became of every minute: attended, counted once, credited to standards, and left over.")
        {
            record, editions, policy, carry, counting, unit, certificates, explain, own, format, folder, language, layout,
        };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var learner = screen.Value(CpdRecord.TryLoad(parsed.GetRequiredValue(record)));
            var coverage = new EvidenceMapper(library, parsed.GetValue(policy), parsed.GetValue(carry), parsed.GetValue(counting)).Map(learner, [.. (parsed.GetValue(editions) ?? []).Select(edition => EditionChoice.Parse(edition, library))]);
            var shown = (parsed.GetValue(certificates) ?? []).Select(path => screen.Value(Certificate.TryLoad(path))).ToList();
            var ledger = Ledger.Of(coverage, UnitOf(parsed.GetValue(unit)), [.. shown]);
            foreach (var stray in shown.Where(c => !ledger.Entries.Any(e => e.Certificate == c)))
                screen.Fault($"No entry of the record names the certificate {stray.Number}.");
            if (parsed.GetValue(folder) is { } where)
            {
                screen.Save(where, Files(ledger, parsed.GetRequiredValue(language), TemplateOption.Read<LedgerView>(parsed.GetValue(layout), parsed.GetRequiredValue(language), screen)));
                return ExitCode.Fine;
            }
            screen.Output.Write(parsed.GetValue(format) switch
            {
                TableFormat.Json => ledger.ToJson(parsed.GetValue(explain)),
                TableFormat.Csv => ledger.ToCsv(),
                _ => ledger.ToText(parsed.GetValue(explain)),
            });
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The ledger as a page, for spreadsheets and as data.</summary>
    public static IEnumerable<OutputFile> Files(Ledger ledger, DocumentLanguage language, DocumentTemplate<LedgerView>? own = null) =>
    [
        .. TemplateOption.Render("ledger", LedgerView.From(ledger, language), own, DocumentTemplates.Ledger),
        new("ledger.csv", ledger.ToCsv()),
        new("ledger.json", ledger.ToJson(explained: true)),
    ];

    private static Unit? UnitOf(string? asked)
    {
        if (asked is null)
            return null;
        var book = SchemeBook.BuiltIn;
        // The newest version, where none is named; what is printed names it.
        var scheme = SchemeRef.TryParse(asked, out var one) ? book.Schemes.Where(s => s == one) : book.Schemes.Where(s => s.Scheme == asked);
        if (scheme.Order().Select(s => book[s].Unit).LastOrDefault() is { } own)
            return own;
        var units = UnitBook.BuiltIn.Units;
        return units.LastOrDefault(u => u.Ref.ToString() == asked || u.Ref.Id == asked)
            ?? throw new UsageException($"There is no unit '{asked}'. {Near(asked, units)}The units are those of the schemes, {string.Join(", ", book.Schemes)}, and {string.Join(", ", units.Select(u => u.Ref))}.");
    }

    private static string Near(string asked, Sequence<Unit> units)
    {
        var like = units.Where(u => u.One.Equals(asked, StringComparison.OrdinalIgnoreCase) || u.Many.Equals(asked, StringComparison.OrdinalIgnoreCase)).Select(u => u.Ref.ToString()).ToList();
        return like.Count < 2 ? "" : $"Several bodies count in '{asked}', and not alike: {string.Join(", ", like)}. ";
    }
}
