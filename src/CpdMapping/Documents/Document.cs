using CpdMapping.Files;

namespace CpdMapping.Documents;

/// <summary>A rendered document.</summary>
/// <remarks>Line ends are LF and the text ends with one. Immutable and safe to share between threads.</remarks>
public sealed record Document
{
    /// <summary>Gets the text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the media type, such as <c>text/html</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Gets the id of the template that made it, such as <c>certificate</c>.</summary>
    public required string TemplateId { get; init; }

    /// <summary>Gets the version of that template.</summary>
    public required int TemplateVersion { get; init; }

    /// <summary>Writes the text to a file, as UTF-8 without a byte order mark. The file is written whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CpdFileException">The file cannot be written; an older file there is as it was.</exception>
    public void Save(string path) => FileWriter.Write(path, Text);

    /// <summary>Gets the text.</summary>
    public override string ToString() => Text;
}
