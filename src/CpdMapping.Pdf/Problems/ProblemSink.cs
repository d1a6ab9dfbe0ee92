namespace CpdMapping.Pdf.Problems;

/// <summary>Collects the problems of one printing, each once, up to a limit.</summary>
/// <remarks>Belongs to one printing and one thread. A problem that is told twice of the same place is kept once: a style applies to many elements.</remarks>
internal sealed class ProblemSink(bool strict = false, int limit = 1000)
{
    private readonly List<PdfProblem> problems = [];
    private readonly HashSet<PdfProblem> told = [];

    /// <summary>Gets whether an error was told.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Gets how many problems were told beyond the limit, and so are not kept.</summary>
    public int Dropped { get; private set; }

    /// <summary>Tells what keeps the page from being printed.</summary>
    public void Error(string code, int line, int column, string message) =>
        Tell(new PdfProblem(PdfSeverity.Error, code, line, column, message));

    /// <summary>Tells what is printed otherwise than its author meant: an error where the printing is strict.</summary>
    public void Warning(string code, int line, int column, string message) =>
        Tell(new PdfProblem(strict ? PdfSeverity.Error : PdfSeverity.Warning, code, line, column, message));

    /// <summary>Gets the problems in order of place, those without a place first.</summary>
    public IReadOnlyList<PdfProblem> InOrder()
    {
        var sorted = new List<PdfProblem>(problems);
        sorted.Sort(static (left, right) =>
        {
            int byLine = left.Line.CompareTo(right.Line);
            if (byLine != 0)
                return byLine;
            int byColumn = left.Column.CompareTo(right.Column);
            if (byColumn != 0)
                return byColumn;
            int byCode = string.CompareOrdinal(left.Code, right.Code);
            return byCode != 0 ? byCode : string.CompareOrdinal(left.Message, right.Message);
        });
        return sorted;
    }

    private void Tell(PdfProblem problem)
    {
        HasErrors |= problem.Severity == PdfSeverity.Error;
        if (!told.Add(problem))
            return;
        if (problems.Count < limit)
            problems.Add(problem);
        else
            Dropped++;
    }
}
