using System.Globalization;

namespace CpdMapping.Pdf.Problems;

/// <summary>One thing that was found while a page was printed, with its place in the page.</summary>
/// <param name="Severity">Whether the page was printed all the same.</param>
/// <param name="Code">A permanent code such as <c>CPD-G-101</c>.</param>
/// <param name="Line">The line in the page, counted from 1, or 0 where the problem has no place.</param>
/// <param name="Column">The column in the line, counted from 1, or 0 where the problem has no place.</param>
/// <param name="Message">What was found, what was expected and how to mend it, in plain sentences.</param>
/// <threadsafety>Immutable, safe to share.</threadsafety>
public sealed record PdfProblem(PdfSeverity Severity, string Code, int Line, int Column, string Message)
{
    /// <summary>Writes the problem on one line: <c>(line,column): severity code: message</c>.</summary>
    public override string ToString()
    {
        string severity = Severity == PdfSeverity.Error ? "error" : "warning";
        return Line > 0
            ? string.Create(CultureInfo.InvariantCulture, $"({Line},{Column}): {severity} {Code}: {Message}")
            : $"{severity} {Code}: {Message}";
    }
}
