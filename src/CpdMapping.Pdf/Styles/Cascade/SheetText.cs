using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>The text of a sheet. Where it stands in a document is known by the document alone: documents share sheets.</summary>
internal sealed class SheetText(string text)
{
    private readonly Lock gate = new();
    private LineMap? lines;

    public string Text { get; } = text;

    /// <summary>The line and column in the sheet, both from 1.</summary>
    public (int Line, int Column) Place(int offset)
    {
        lock (gate)
            return (lines ??= new LineMap(Text)).At(offset);
    }

    /// <summary>A short piece of the sheet, for messages.</summary>
    public string Quote(int start, int end)
    {
        const int longest = 80;
        var piece = Text.AsSpan(start, Math.Min(end - start, longest)).ToString();
        var line = string.Join(' ', piece.Split([' ', '\n', '\t', '\f'], StringSplitOptions.RemoveEmptyEntries));
        return end - start > longest ? line + "…" : line;
    }
}
