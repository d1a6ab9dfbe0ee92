using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads what <c>content</c> puts into a box.</summary>
internal static class ContentReader
{
    public static bool TryRead(ValueReader reader, out object? content)
    {
        content = null;
        if (reader.TryWord("none") || reader.TryWord("normal"))
            return true;
        var items = new List<ContentItem>();
        while (TryItem(reader, out var item))
            items.Add(item!);
        if (items.Count == 0)
            return false;
        if (reader.TrySign('/'))
            reader.TryText(out _); // The words for those who listen: text is read out as it stands.
        content = items;
        return true;
    }

    private static bool TryItem(ValueReader reader, out ContentItem? item)
    {
        item = null;
        if (reader.TryText(out var text))
            item = new TextContent(text);
        else if (ListReader.TryAddress(reader, out var address))
            item = new ImageContent((string)address!);
        else if (reader.TryWord("open-quote"))
            item = new QuoteContent(true, false);
        else if (reader.TryWord("close-quote"))
            item = new QuoteContent(false, false);
        else if (reader.TryWord("no-open-quote"))
            item = new QuoteContent(true, true);
        else if (reader.TryWord("no-close-quote"))
            item = new QuoteContent(false, true);
        else if (reader.Is(TokenKind.Function))
        {
            var start = reader.Position;
            var name = reader.Current.Text.ToLowerInvariant();
            item = Function(name, reader.Enter());
            if (item is null)
                reader.Position = start;
        }

        return item is not null;
    }

    private static ContentItem? Function(string name, ValueReader inner) => name switch
    {
        "attr" => Attribute(inner),
        "counter" => inner.TryIdentifier(out var counter) ? new CounterContent(counter, Style(inner), null) : null,
        "counters" => inner.TryIdentifier(out var counters) && inner.TryComma() && inner.TryText(out var separator) ? new CounterContent(counters, Style(inner), separator) : null,
        "target-counter" => Target(inner, counted: true),
        "target-text" => Target(inner, counted: false),
        "leader" => Leader(inner),
        _ => null,
    };

    private static AttributeContent? Attribute(ValueReader inner)
    {
        if (!inner.TryIdentifier(out var name))
            return null;
        inner.TryIdentifier(out _); // The type: it is text whatever it says.
        return new AttributeContent(name.ToLowerInvariant(), inner.TryComma() && inner.TryText(out var fallback) ? fallback : "");
    }

    private static string Style(ValueReader inner) => inner.TryComma() && inner.TryIdentifier(out var style) ? style.ToLowerInvariant() : "decimal";

    private static TargetContent? Target(ValueReader inner, bool counted)
    {
        string? attribute = null, address = null;
        if (inner.TryEnter("attr", out var name))
            attribute = Attribute(name)?.Name;
        else if (inner.TryText(out var text))
            address = text;
        else if (ListReader.TryAddress(inner, out var given))
            address = (string)given!;
        if (attribute is null && address is null)
            return null;
        if (!counted)
            return new TargetContent(attribute, address, null, "");
        return inner.TryComma() && inner.TryIdentifier(out var counter) ? new TargetContent(attribute, address, counter, Style(inner)) : null;
    }

    private static LeaderContent? Leader(ValueReader inner)
    {
        if (inner.TryText(out var text))
            return text.Length > 0 ? new LeaderContent(text) : null;
        return inner.TryWord("dotted") ? new LeaderContent(". ") : inner.TryWord("solid") ? new LeaderContent("_") : inner.TryWord("space") ? new LeaderContent(" ") : null;
    }
}
