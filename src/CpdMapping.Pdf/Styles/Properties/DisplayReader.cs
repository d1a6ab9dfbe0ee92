using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads <c>display</c>, in one word or two.</summary>
internal static class DisplayReader
{
    private static readonly ValueParser Words = Keywords.Of<Display>(("-webkit-box", Display.Block), ("run-in", Display.Block), ("ruby", Display.Inline), ("math", Display.Inline));

    public static bool TryRead(ValueReader reader, out object? display)
    {
        if (!Words(reader, out display))
            return reader.TryWord("flow") && Words(reader, out display);
        if (reader.IsAtEnd)
            return true;
        var isInline = display is Display.Inline;
        if (reader.TryWord("flow"))
            return true;
        if (!Words(reader, out var inner))
            return false;
        display = (isInline, inner) switch
        {
            (true, Display.FlowRoot) => Display.InlineBlock,
            (true, Display.Flex) => Display.InlineFlex,
            (true, Display.Grid) => Display.InlineGrid,
            (true, Display.Table) => Display.InlineTable,
            _ => inner,
        };
        return true;
    }
}
