using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads the marks of lists and quotation marks.</summary>
internal static class ListReader
{
    public static bool TryType(ValueReader reader, out object? type)
    {
        type = null;
        if (reader.TryText(out var text))
            type = "\"" + text; // A text in place of a name: its first sign says so.
        else if (reader.TryIdentifier(out var name))
            type = name.ToLowerInvariant();
        return type is not null;
    }

    public static bool TryImage(ValueReader reader, out object? address)
    {
        address = null;
        return reader.TryWord("none") || TryAddress(reader, out address);
    }

    public static bool TryAddress(ValueReader reader, out object? address)
    {
        address = null;
        if (reader.Is(TokenKind.Url))
            address = reader.Take().Text;
        else if (reader.TryEnter("url", out var inner) && inner.TryText(out var text))
            address = text;
        return address is not null;
    }

    public static bool TryQuotes(ValueReader reader, out object? quotes)
    {
        quotes = null;
        if (reader.TryWord("auto"))
            return true;
        var marks = new List<string>();
        if (!reader.TryWord("none"))
        {
            while (reader.TryText(out var mark))
                marks.Add(mark);
            if (marks.Count == 0 || marks.Count % 2 == 1)
                return false;
        }

        quotes = marks;
        return true;
    }
}
