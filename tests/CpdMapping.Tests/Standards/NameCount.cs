using CpdMapping.Standards;

namespace CpdMapping.Tests.Standards;

/// <summary>How well the names of one half of the corpus are understood. The benchmarks print it and the tests hold it.</summary>
/// <param name="Meant">How many names mean a standard.</param>
/// <param name="Right">How many of them are resolved to it.</param>
/// <param name="Wrong">How many names are resolved to a standard that they do not mean.</param>
/// <param name="Open">How many names must stay open.</param>
/// <param name="Kept">How many of them come back open, with their candidates.</param>
internal sealed record NameCount(int Meant, int Right, int Wrong, int Open, int Kept)
{
    /// <summary>The part of what is meant that is resolved rightly.</summary>
    public decimal Recall => (decimal)Right / Meant;

    /// <summary>The part of what is resolved that is right.</summary>
    public decimal Precision => (decimal)Right / (Right + Wrong);

    public static NameCount Of(StandardsLibrary library, string half)
    {
        var answers = NameCorpus.Read(half).Select(name => (Case: name, Answer: library.Resolve(name.Text, name.Context))).ToList();
        var open = answers.FindAll(pair => pair.Case.Means is null);
        var right = answers.Count(pair => pair.Case.Means is not null && pair.Case.IsAnsweredBy(pair.Answer));
        var wrong = answers.Count(pair => pair.Answer.Standard is { } standard && standard.Ref.ToString() != pair.Case.Means);
        return new(answers.Count - open.Count, right, wrong, open.Count, open.Count(pair => pair.Case.IsAnsweredBy(pair.Answer)));
    }
}
