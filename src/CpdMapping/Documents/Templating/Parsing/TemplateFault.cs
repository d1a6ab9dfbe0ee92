using CpdMapping.Files;

namespace CpdMapping.Documents.Templating.Parsing;

/// <summary>Carries a problem out of a statement that cannot be read further; parsing goes on after the statement.</summary>
internal sealed class TemplateFault(string code, Place place, string found, string expected, string remedy) : Exception
{
    public Problem Problem { get; } = new(code, ProblemSeverity.Error, place, found, expected, remedy);
}
