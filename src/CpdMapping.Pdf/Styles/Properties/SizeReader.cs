using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads widths, heights and what goes with them.</summary>
internal static class SizeReader
{
    public static ValueParser Parser(Size fallback, string word)
    {
        var lengths = Parsers.LengthOf(percent: true, negative: false, static length => Size.Of(length));
        var words = Keywords.From(new()
        {
            [word] = fallback,
            ["min-content"] = new Size(SizeKind.MinContent),
            ["max-content"] = new Size(SizeKind.MaxContent),
            ["fit-content"] = new Size(SizeKind.FitContent),
            ["stretch"] = new Size(SizeKind.Stretch),
            ["-webkit-fill-available"] = new Size(SizeKind.Stretch),
        });
        return lengths.Or(words);
    }

    public static bool TryRatio(ValueReader reader, out object? ratio)
    {
        ratio = null;
        reader.TryWord("auto");
        if (reader.IsAtEnd)
            return true;
        if (!MathReader.TryNumber(reader, out var width) || width <= 0)
            return false;
        var height = 1.0;
        if (reader.TrySign('/') && (!MathReader.TryNumber(reader, out height) || height <= 0))
            return false;
        reader.TryWord("auto");
        ratio = Bounds.Clamp(width / height);
        return true;
    }

    public static bool TrySpacing(ValueReader reader, out object? spacing)
    {
        spacing = null;
        if (!Parsers.PositivePoints(reader, out var first))
            return false;
        if (!Parsers.PositivePoints(reader, out var second))
            second = first;
        spacing = SpecifiedGroup.Of([first, second], static parts => new Spacing((double)parts[0]!, (double)parts[1]!));
        return true;
    }
}
