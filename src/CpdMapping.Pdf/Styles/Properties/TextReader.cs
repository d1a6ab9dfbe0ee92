using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads how text is set.</summary>
internal static class TextReader
{
    private static readonly ValueParser Places = Keywords.Of<VerticalPlace>();

    public static ValueParser Align { get; } = Keywords.Of<TextAlign>(
        ("-webkit-center", TextAlign.Centre), ("-webkit-left", TextAlign.Left), ("-webkit-right", TextAlign.Right), ("justify-all", TextAlign.Justify), ("match-parent", TextAlign.Start));

    private static readonly ValueParser Raises = Parsers.LengthOf(percent: true, negative: true, static length => new VerticalAlign(VerticalPlace.Baseline, length));

    public static bool TryVerticalAlign(ValueReader reader, out object? align)
    {
        if (!Places(reader, out var place))
            return Raises(reader, out align);
        align = new VerticalAlign((VerticalPlace)place!);
        return true;
    }

    public static bool TryDecorationLines(ValueReader reader, out object? lines)
    {
        var found = DecorationLines.None;
        var any = reader.TryWord("none") || reader.TryWord("blink");
        while (true)
        {
            if (reader.TryWord("underline"))
                found |= DecorationLines.Underline;
            else if (reader.TryWord("overline"))
                found |= DecorationLines.Overline;
            else if (reader.TryWord("line-through"))
                found |= DecorationLines.LineThrough;
            else
                break;
            any = true;
        }

        lines = found;
        return any;
    }
}
