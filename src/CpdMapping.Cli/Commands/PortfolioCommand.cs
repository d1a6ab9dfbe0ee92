using System.CommandLine;
using CpdMapping.Auditing;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd portfolio RECORD --out DIR</c></summary>
internal static class PortfolioCommand
{
    public static Command Create(Screen screen)
    {
        var record = CommonOptions.File("record", "The learner's record.");
        var folder = CommonOptions.Out("The folder for the portfolio; it is made if it is not there.", required: true);
        var editions = CommonOptions.Editions();
        var scheme = CommonOptions.Scheme(required: false);
        var on = CommonOptions.On("The day for which the audit is asked; goes with --scheme.");
        var schemes = CommonOptions.Schemes();
        var policy = CommonOptions.Policy();
        var carry = CommonOptions.Carry();
        var counting = CommonOptions.Counting();
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var pdf = PdfPages.Create("");
        var own = CommonOptions.Standards();
        var command = new Command("portfolio", "Write a learner's portfolio as web page, Markdown and data.") { record, folder, editions, scheme, on, schemes, policy, carry, counting, language, layout, pdf, own };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(scheme) is null != parsed.GetValue(on) is null)
                throw new UsageException("An audit needs both --scheme and --on: the rules, and the day for which it is asked.");
            var learner = screen.Value(CpdRecord.TryLoad(parsed.GetRequiredValue(record)));
            var library = CommonOptions.Library(parsed.GetValue(own));
            var coverage = new EvidenceMapper(library, parsed.GetValue(policy), parsed.GetValue(carry), parsed.GetValue(counting)).Map(learner, [.. (parsed.GetValue(editions) ?? []).Select(edition => EditionChoice.Parse(edition, library))]);
            var audit = (parsed.GetValue(scheme), parsed.GetValue(on)) is ({ } id, { } day) ? AuditCommand.Of(learner, library, AuditCommand.SchemeOf(CommonOptions.Book(parsed.GetValue(schemes)), id, day), day, parsed.GetValue(counting)) : null;
            var words = parsed.GetRequiredValue(language);
            var template = TemplateOption.Read<PortfolioView>(parsed.GetValue(layout), words, screen);
            var (target, files) = (parsed.GetRequiredValue(folder), Files(coverage, audit, words, template).ToList());
            screen.Save(target, parsed.GetValue(pdf) ? [.. files, .. PdfPages.Of(files, target, withData: false, screen)] : files);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The portfolio as pages, the shipped ones or that of the template, and as data.</summary>
    public static IEnumerable<OutputFile> Files(Coverage coverage, AuditReport? audit, DocumentLanguage language, DocumentTemplate<PortfolioView>? own = null)
    {
        var view = PortfolioView.From(coverage, audit, language);
        foreach (var page in TemplateOption.Render("portfolio", view, own, DocumentTemplates.Portfolio, DocumentTemplates.PortfolioMarkdown))
            yield return page;
        yield return new OutputFile("coverage.json", coverage.ToJson());
        if (audit is not null)
            yield return new OutputFile("audit.json", audit.ToJson());
    }
}
