using CpdMapping.Documents.Wording;
using CpdMapping.Files;

namespace CpdMapping.Documents.Messages;

/// <summary>All texts of a language, from its file.</summary>
internal sealed record LanguageTexts
{
    public required string Language { get; init; }

    public required bool IsReviewed { get; init; }

    public required DocumentWords Words { get; init; }

    public required Phrases Phrases { get; init; }

    public required Terms Terms { get; init; }

    /// <summary>The keys for which English stands in.</summary>
    public required Sequence<string> Missing { get; init; }

    /// <summary>Reads the texts that the library carries.</summary>
    public static LanguageTexts Shipped(string tag, LanguageTexts? english)
    {
        var name = $"messages/{tag}.yaml";
        using var stream = typeof(LanguageTexts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The texts '{name}' are not embedded in the library.");
        var problems = new ProblemList();
        var texts = MessageFile.Read(NodeReader.Load(name, stream, ReadLimits.Default, problems), problems, english);
        return problems.ToResult(texts).Value;
    }
}
