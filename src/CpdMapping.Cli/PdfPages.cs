using System.CommandLine;
using CpdMapping.Files;
using CpdMapping.Pdf;
using CpdMapping.Pdf.Problems;

namespace CpdMapping.Cli;

/// <summary>The option by which a command prints its web pages as PDF too, and the printing.</summary>
internal static class PdfPages
{
    private const string Page = ".html";

    public static Option<bool> Create(string more) => new("--pdf") { Description = $"Also print each web page as a PDF beside it, tagged and fit to be archived{more}." };

    /// <summary>Gives each web page among some files as a PDF of the same name; warnings are shown.</summary>
    /// <param name="files">The files that a command writes.</param>
    /// <param name="folder">Where they are written to, for the places of problems.</param>
    /// <param name="withData">Whether a PDF carries the JSON file of the same name.</param>
    /// <param name="screen">Where warnings and progress are shown.</param>
    /// <exception cref="CpdFileException">A page cannot be printed.</exception>
    public static List<OutputFile> Of(IReadOnlyCollection<OutputFile> files, string folder, bool withData, Screen screen)
    {
        var pages = files.Where(file => file.Name.EndsWith(Page, StringComparison.Ordinal)).ToList();
        if (pages.Count == 0 && files.Count > 0)
            throw new UsageException("--pdf prints web pages, and the template makes none: leave it out, or take a template of HTML.");
        var data = withData ? files.Where(file => file.Name.EndsWith(".json", StringComparison.Ordinal)).ToDictionary(file => file.Name, StringComparer.Ordinal) : [];
        var printed = new List<OutputFile>(pages.Count);
        var problems = new List<Problem>();
        using var results = new PdfPrinter().PrintMany(pages.Select(page => (page.Text, Carrying(data.GetValueOrDefault(Beside(page, "json")))))).GetEnumerator();
        screen.Progress("PDF", pages.Count, index =>
        {
            results.MoveNext(); // there is a result for each page
            problems.AddRange(results.Current.Problems.Select(problem => InPage(Path.Combine(folder, pages[index].Name), problem)));
            if (!results.Current.HasErrors)
                printed.Add(new(Beside(pages[index], "pdf"), Sequence.Create(results.Current.Bytes.Span)));
        });
        if (problems.Exists(problem => problem.Severity == ProblemSeverity.Error))
            throw new CpdFileException(problems.ToSequence());
        screen.Problems(problems);
        return printed;
    }

    private static string Beside(OutputFile page, string extension) => $"{page.Name[..^Page.Length]}.{extension}";

    private static PdfOptions? Carrying(OutputFile? data) => data is null
        ? null
        : new() { Attachments = [new(Path.GetFileName(data.Name), data.Bytes.AsSpan().ToArray(), PdfRelationship.Data, "application/json")] };

    private static Problem InPage(string page, PdfProblem problem) => new(
        problem.Code,
        problem.Severity == PdfSeverity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning,
        new(page, problem.Line, problem.Column),
        problem.Message,
        "",
        "");
}
