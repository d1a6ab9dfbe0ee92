using System.Globalization;

namespace CpdMapping.Files;

/// <summary>Collects the problems of one file while it is read.</summary>
internal sealed class ProblemList(int limit = int.MaxValue)
{
    private readonly List<Problem> problems = [];
    private int dropped;

    public bool HasErrors { get; private set; }

    /// <summary>Gets whether further problems are only counted.</summary>
    public bool IsFull => problems.Count >= limit;

    public int Count => problems.Count + dropped;

    public void Error(string code, Place place, string found, string expected = "", string remedy = "") =>
        Add(new Problem(code, ProblemSeverity.Error, place, found, expected, remedy));

    public void Warning(string code, Place place, string found, string expected = "", string remedy = "") =>
        Add(new Problem(code, ProblemSeverity.Warning, place, found, expected, remedy));

    public void Note(string code, Place place, string found, string expected = "", string remedy = "") =>
        Add(new Problem(code, ProblemSeverity.Note, place, found, expected, remedy));

    public void Add(Problem problem)
    {
        HasErrors |= problem.Severity == ProblemSeverity.Error;
        if (problems.Count < limit)
            problems.Add(problem);
        else
            dropped++;
    }

    /// <summary>Gives the known word that is nearest to a mistyped one; null where none is, or where the problem would not be listed.</summary>
    public string? Near(string word, IEnumerable<string> known) => IsFull ? null : Nearest.To(word, known);

    public void AddRange(IEnumerable<Problem> more)
    {
        foreach (var problem in more)
            Add(problem);
    }

    /// <summary>Gives the problems in the order of their places; the sort is stable.</summary>
    public Sequence<Problem> ToSequence()
    {
        var sorted = problems.OrderBy(p => p.Place.Line).ThenBy(p => p.Place.Column).ToList();
        if (dropped > 0)
        {
            var place = new Place(sorted.Count == 0 ? "" : sorted[^1].Place.File, 0, 0);
            var found = dropped == 1 ? "There is 1 more problem." : string.Create(CultureInfo.InvariantCulture, $"There are {dropped} more problems.");
            sorted.Add(new Problem(FileCodes.MoreProblems, ProblemSeverity.Note, place, found, "", "Mend the listed ones first."));
        }
        return sorted.ToSequence();
    }

    public ParseResult<T> ToResult<T>(T? value) where T : class => new(value, ToSequence());
}
