namespace CpdMapping.Pdf;

/// <summary>What a page is printed with besides its HTML.</summary>
/// <remarks>Immutable, and safe to share between threads as long as the bytes and dictionaries given are not changed.</remarks>
public sealed record PdfOptions
{
    /// <summary>Gets the title of the document.</summary>
    /// <value>The default is null: the page's own <c>title</c>.</value>
    public string? Title { get; init; }

    /// <summary>Gets the language of the document as a tag such as <c>en-GB</c> (BCP 47).</summary>
    /// <value>The default is null: the <c>lang</c> of the page's <c>html</c> element.</value>
    public string? Language { get; init; }

    /// <summary>Gets who wrote the document.</summary>
    /// <value>The default is null: what the page's <c>meta name="author"</c> says, if anything.</value>
    public string? Author { get; init; }

    /// <summary>Gets what the document is about.</summary>
    /// <value>The default is null: what the page's <c>meta name="description"</c> says, if anything.</value>
    public string? Subject { get; init; }

    /// <summary>Gets words under which the document may be looked for.</summary>
    /// <value>The default is null: what the page's <c>meta name="keywords"</c> says, if anything.</value>
    public string? Keywords { get; init; }

    /// <summary>Gets when the document was made; the printer never asks a clock.</summary>
    /// <value>The default is null: the file says nothing of it, so that the same page gives the same bytes on any day.</value>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Gets whether a warning is an error, so that no file is made of a page that is printed otherwise than its author meant.</summary>
    /// <value>The default is false.</value>
    public bool Strict { get; init; }

    /// <summary>Gets the fonts to print with besides the built-in ones.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<PdfFont> Fonts { get; init; } = [];

    /// <summary>Gets the files that the page may name: pictures by their <c>src</c>, fonts by the address in <c>@font-face</c>. Nothing else is ever read.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    /// <summary>Gets the files that the document carries with it; with any of them it is PDF/A-3a instead of PDF/A-2a.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<PdfAttachedFile> Attachments { get; init; } = [];

    /// <summary>Gets how much the printer does before it gives up.</summary>
    /// <value>The default is <see cref="PdfLimits.Default"/>.</value>
    public PdfLimits Limits { get; init; } = PdfLimits.Default;

    /// <summary>Gives the options with one attachment more.</summary>
    /// <param name="name">The file's name, as readers see it.</param>
    /// <param name="bytes">What the file holds.</param>
    /// <param name="relationship">What the file is to the document.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PdfOptions Attach(string name, ReadOnlyMemory<byte> bytes, PdfRelationship relationship)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return this with { Attachments = [.. Attachments, new PdfAttachedFile(name, bytes, relationship)] };
    }
}
