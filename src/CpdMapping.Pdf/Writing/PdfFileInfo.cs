namespace CpdMapping.Pdf.Writing;

/// <summary>What a file says of itself.</summary>
internal sealed record PdfFileInfo
{
    public required string Title { get; init; }

    /// <summary>The language of the document as a language tag, such as <c>en-GB</c>.</summary>
    public required string Language { get; init; }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    public string? Keywords { get; init; }

    /// <summary>The program in which the document was made.</summary>
    public string? Creator { get; init; }

    public string Producer { get; init; } = "CpdMapping.Pdf";

    /// <summary>When the document was made; no date is written where none is given.</summary>
    public DateTimeOffset? Created { get; init; }
}
