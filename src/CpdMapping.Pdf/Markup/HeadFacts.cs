namespace CpdMapping.Pdf.Markup;

/// <summary>What the head of a document says about it.</summary>
internal sealed class HeadFacts
{
    public string? Title { get; set; }

    public string? Author { get; private set; }

    public string? Description { get; private set; }

    public string? Keywords { get; private set; }

    public void ReadMeta(HtmlElement meta)
    {
        var content = Plain(meta.Attribute("content"));
        switch (meta.Attribute("name")?.Trim().ToLowerInvariant())
        {
            case "author":
                Author ??= content;
                break;
            case "description":
                Description ??= content;
                break;
            case "keywords":
                Keywords ??= content;
                break;
            default:
                break;
        }
    }

    /// <summary>Text on one line, without blanks at its ends; null when nothing is left.</summary>
    public static string? Plain(string? text)
    {
        var words = text?.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return words is { Length: > 0 } ? string.Join(' ', words) : null;
    }
}
