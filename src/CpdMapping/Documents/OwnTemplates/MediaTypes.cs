using System.Collections.Frozen;
using CpdMapping.Documents.Templating;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>The media types of documents, and what a template makes of each.</summary>
internal static class MediaTypes
{
    public static readonly FrozenDictionary<string, OutputMode> Modes = new Dictionary<string, OutputMode>(StringComparer.Ordinal)
    {
        ["text/html"] = OutputMode.Html,
        ["text/markdown"] = OutputMode.Markdown,
        ["text/plain"] = OutputMode.Text,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(OutputMode mode) => mode switch { OutputMode.Html => "text/html", OutputMode.Markdown => "text/markdown", _ => "text/plain" };
}
