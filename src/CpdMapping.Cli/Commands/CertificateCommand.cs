using System.CommandLine;
using CpdMapping.Documents;
using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Documents.Preflight;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd certificate COURSE --cohort FILE --out DIR</c></summary>
internal static class CertificateCommand
{
    public static Command Create(Screen screen)
    {
        var course = CommonOptions.File("course", "The course.");
        var cohort = new Option<string>("--cohort")
        {
            Description = "The cohort, with its learners and what they attended.",
            HelpName = "file",
            Required = true,
            Validators = { PathCheck.IsFile },
        };
        var folder = CommonOptions.Out("The folder for the certificates; it is made if it is not there. Needed unless --check is given.", required: false);
        var learners = new Option<string[]>("--learner") { HelpName = "key", Description = "The key of a learner; may be given several times. Without it, all learners." };
        var language = CommonOptions.Language();
        var layout = TemplateOption.Create();
        var design = CertificateDesign.Design();
        var orientation = CertificateDesign.Orientation();
        var pdf = PdfPages.Create(", with the certificate's data inside it");
        var check = new Option<bool>("--check") { Description = "Write nothing; list the names, titles and standards that do not fit on the page, and the characters that the template's fonts lack." };
        var format = CommonOptions.CheckFormat();
        var own = CommonOptions.Standards();
        var command = new Command("certificate", "Write the certificates of a cohort, each with its frozen data.") { course, cohort, folder, learners, language, layout, design, orientation, pdf, check, format, own };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var words = parsed.GetRequiredValue(language);
            var template = TemplateOption.Own<CertificateView>(parsed.GetValue(layout), words, screen);
            if (template is not null && (parsed.GetValue(design) ?? parsed.GetValue(orientation)) is not null)
                throw new UsageException("--design and --orientation are of the shipped certificates: leave them out, or --template.");
            var shipped = CertificateDesign.Of(parsed.GetValue(design), parsed.GetValue(orientation));
            var folderPath = parsed.GetValue(folder);
            if (folderPath is null == !parsed.GetValue(check))
                throw new UsageException("Give --out with a folder to write the certificates, or --check to write nothing and see what would not fit.");
            if (folderPath is null && parsed.GetValue(pdf))
                throw new UsageException("--pdf goes with --out: --check writes nothing.");
            var path = parsed.GetRequiredValue(course);
            var theCourse = screen.Value(Course.TryLoad(path, library));
            var theCohort = screen.Value(Cohort.TryLoad(parsed.GetRequiredValue(cohort), theCourse));
            if (theCourse.Standards.Any(list => list.Standards.Any(s => s.Pin is null)))
                throw new UsageException($"The course has names that are not pinned yet. Run: cpd course pin {path}");
            var decisions = Certificates.For(theCourse, theCohort, library);
            var chosen = Choose(decisions, parsed.GetValue(learners) ?? []);
            if (folderPath is null)
                return Check(chosen, parsed.GetRequiredValue(cohort), template, words, parsed.GetValue(format), screen);
            var files = Files(chosen, template?.For<CertificateView>() ?? shipped, words, screen);
            screen.Save(folderPath, parsed.GetValue(pdf) ? [.. files, .. PdfPages.Of(files, folderPath, withData: true, screen)] : files);
            return Refusals(chosen, screen);
        });
        return command;
    }

    /// <summary>Each certificate as a page and as its frozen data, named after the learner.</summary>
    public static List<OutputFile> Files(IReadOnlyCollection<CertificateDecision> decisions, DocumentTemplate<CertificateView> template, DocumentLanguage language, Screen screen)
    {
        var issued = decisions.Select(d => d.Certificate).OfType<Certificate>().ToList();
        var names = OutputFolder.SafeNames(issued.Select(c => c.Learner));
        var files = new List<OutputFile>();
        screen.Progress("Certificates", issued.Count, index =>
        {
            var page = template.Render(CertificateView.From(issued[index], language));
            files.Add(new OutputFile($"{names[index]}.{TemplateOption.ExtensionOf(page.MediaType)}", page.Text));
            files.Add(new OutputFile($"{names[index]}.json", issued[index].ToJson()));
        });
        return files;
    }

    /// <summary>Says who gets no certificate and why, and gives the exit code.</summary>
    public static int Refusals(IEnumerable<CertificateDecision> decisions, Screen screen)
    {
        var refused = decisions.Where(d => d.Certificate is null).ToList();
        foreach (var decision in refused)
            screen.Line($"No certificate for {decision.Learner.Name} ({decision.Learner.Key}): {decision.Reason}");
        return refused.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static int Check(List<CertificateDecision> decisions, string cohort, OwnTemplate? template, DocumentLanguage language, OutputFormat format, Screen screen)
    {
        var found = CertificatePreflight.Check(decisions.Select(d => d.Certificate).OfType<Certificate>(), cohort, template, language);
        var refused = format == OutputFormat.Text ? Refusals(decisions, screen) : ExitCode.Fine;
        return Math.Max(refused, screen.Checked("The batch", found, format));
    }

    private static List<CertificateDecision> Choose(Sequence<CertificateDecision> decisions, string[] keys)
    {
        var unknown = keys.Except(decisions.Select(d => d.Learner.Key), StringComparer.Ordinal).ToList();
        return unknown.Count == 0
            ? [.. decisions.Where(d => keys.Length == 0 || keys.Contains(d.Learner.Key, StringComparer.Ordinal))]
            : throw new UsageException($"The cohort has no learner '{unknown[0]}'. Its keys are {string.Join(", ", decisions.Select(d => d.Learner.Key))}.");
    }
}
