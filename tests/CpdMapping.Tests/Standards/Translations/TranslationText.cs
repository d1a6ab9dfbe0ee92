using CpdMapping.Files;
using CpdMapping.Standards.Translations;

namespace CpdMapping.Tests.Standards.Translations;

/// <summary>Translation files for tests. The language is made up, since no title of a real one is invented here.</summary>
internal static class TranslationText
{
    public const string Good = """
        format: 1
        edition: pets@2018
        revision: 1
        language: xx
        by: The Pet Body
        sources:
          page: https://pets.example/xx
        labels:
          care: {title: Erac, of: Care, basis: verified, source: page}
          "1": {title: Doof dna retaw, gist: Sdeef a tep llew., of: Food and water}
          "2": {gist: Serac rof a tep., of: Day-to-day care}

        """;

    public static string With(string old, string text) =>
        Good.Contains(old, StringComparison.Ordinal) ? Good.Replace(old, text, StringComparison.Ordinal) : throw new ArgumentException($"'{old}' is not in the file.", nameof(old));

    public static (EditionTranslation? Translation, Sequence<Problem> Problems) Read(string text)
    {
        var problems = new ProblemList();
        var root = NodeReader.Parse("f.yaml", text, ReadLimits.Default, problems);
        var translation = root is null ? null : TranslationReader.Read(root, problems);
        return (translation, problems.ToSequence());
    }
}
