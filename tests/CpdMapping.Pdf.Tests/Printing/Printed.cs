using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Tests.Checking;

namespace CpdMapping.Pdf.Tests.Printing;

/// <summary>Prints pages and holds every file that comes of them against what a tagged, archivable file must be.</summary>
internal static class Printed
{
    /// <summary>Prints a body in a page that says its title and language.</summary>
    public static PdfResult Body(string body, string style = "", PdfOptions? options = null) =>
        Page($"<!DOCTYPE html><html lang=\"en-GB\"><head><title>T</title><style>{style}</style></head><body>{body}</body></html>", options);

    /// <summary>Prints a whole page.</summary>
    public static PdfResult Page(string html, PdfOptions? options = null)
    {
        var result = new PdfPrinter().Print(html, options);
        if (result.HasErrors)
            Assert.Contains(result.Problems, problem => problem.Severity == PdfSeverity.Error && problem.Message.Length > 0);
        else
            Assert.Empty(PdfChecker.Check(result.Bytes.ToArray()));
        return result;
    }

    /// <summary>Gives the codes of what was told of a page, each once.</summary>
    public static IEnumerable<string> Codes(this PdfResult result) => result.Problems.Select(problem => problem.Code).Distinct(StringComparer.Ordinal);
}
