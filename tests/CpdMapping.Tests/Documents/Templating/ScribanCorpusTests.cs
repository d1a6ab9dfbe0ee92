using System.Text.Json;
using CpdMapping.Documents.Templating;
using CpdMapping.Files;

namespace CpdMapping.Tests.Documents.Templating;

/// <summary>Holds the engine to what the whole language makes of the same templates and the same view. The outputs were recorded, see TestData/scriban.</summary>
public class ScribanCorpusTests
{
    private static readonly JsonSerializerOptions Naming = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly TemplateOptions Options = new()
    {
        Includes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["row"] = "<td>{{ name }}</td>\n<td>{{ count }}</td>\n",
            ["a"] = "[{{ name }}]",
            ["loop"] = "{{ for t in tags }}\n {{ t }}\n{{ end }}",
            ["usex"] = "<{{ x }}>",
            ["setq"] = "{{ q = 5 }}",
            ["forindex"] = "{{ for.index }}",
        },
    };

    public static TheoryData<string> Topics => [.. Names];

    private static IEnumerable<string> Names => Directory.GetFiles(Repository.PathOf("tests", "CpdMapping.Tests", "TestData", "scriban"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_template_renders_as_in_the_whole_language_or_is_refused(string topic)
    {
        var wrong = Read(topic).Select(Difference).OfType<string>().ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} differ:\n{string.Join("\n", wrong)}");
    }

    [Fact]
    public void The_corpus_is_large_enough()
    {
        var cases = Names.SelectMany(Read).ToList();
        Assert.True(cases.Count >= 500, $"{cases.Count} cases");
        Assert.True(cases.Count(c => c.Error is not null) >= 35);
        Assert.Equal(cases.Count, cases.Select(c => c.Template).Distinct(StringComparer.Ordinal).Count());
    }

    private static Case[] Read(string topic) =>
        JsonSerializer.Deserialize<Corpus>(Repository.Read("tests", "CpdMapping.Tests", "TestData", "scriban", topic + ".json"), Naming)!.Cases;

    /// <summary>Says how the engine differs; null when it does as was recorded.</summary>
    private static string? Difference(Case recorded)
    {
        var parsed = Template.Parse<SampleView>(recorded.Template, "case", OutputMode.Text, Options);
        if (recorded.Refused is { } code)
            return parsed.Problems.Any(p => p.Code == code) ? null : $"{recorded.Template}: {code} was expected, not {Spoken(parsed.Problems)}";
        if (!parsed.Success)
            return recorded.Error is null ? $"{recorded.Template}: {Spoken(parsed.Problems)}" : null;
        try
        {
            var output = parsed.Value.Render(new SampleView());
            var expected = recorded.Lenient ?? recorded.Output;
            return output == expected ? null : $"{recorded.Template}: '{output}', not '{expected ?? recorded.Error}'";
        }
        catch (TemplateException stopped)
        {
            return recorded.Error is null ? $"{recorded.Template}: {stopped.Message}" : null;
        }
    }

    private static string Spoken(IEnumerable<Problem> problems) => string.Join("; ", problems);

    /// <summary>A topic's cases, with the language and settings they were recorded with.</summary>
    private sealed record Corpus(string Language, string Settings, Case[] Cases);

    /// <summary>
    /// A template, and the output or the error that was recorded. Beside these may stand the code by which this subset refuses what the language takes,
    /// or what it shows where the language stops at null or behind the end of a list.
    /// </summary>
    private sealed record Case(string Template, string? Output, string? Error, string? Refused, string? Lenient);
}
