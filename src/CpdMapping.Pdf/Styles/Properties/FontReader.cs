using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads fonts: families, sizes, weights, heights of lines.</summary>
internal static class FontReader
{
    public const double Medium = 12;

    private static readonly ValueParser SizeWords = Keywords.From(new()
    {
        ["xx-small"] = 6.75,
        ["x-small"] = 7.5,
        ["small"] = 9.75,
        ["medium"] = Medium,
        ["large"] = 13.5,
        ["x-large"] = 18.0,
        ["xx-large"] = 24.0,
        ["xxx-large"] = 36.0,
        ["smaller"] = new RelativeFontSize(1 / 1.2),
        ["larger"] = new RelativeFontSize(1.2),
    });

    // Per cent of a font size are of the parent's, and the context holds that while the size is computed.
    private static readonly ValueParser Sizes = Parsers.LengthOf(percent: true, negative: false, shape: null);

    private static readonly ValueParser WeightWords = Keywords.From(new()
    {
        ["normal"] = 400,
        ["bold"] = 700,
        ["bolder"] = new RelativeFontWeight(true),
        ["lighter"] = new RelativeFontWeight(false),
    });

    private static readonly ValueParser SlantWords = Keywords.Of<FontSlant>();

    private static readonly ValueParser LineLengths = Parsers.LengthOf(percent: true, negative: false, shape: null);

    public static bool TrySize(ValueReader reader, out object? size)
    {
        if (SizeWords(reader, out size))
            return true;
        if (!Sizes(reader, out var length))
            return false;
        size = new FontSizeOf(length!);
        return true;
    }

    public static bool TryWeight(ValueReader reader, out object? weight)
    {
        if (WeightWords(reader, out weight))
            return true;
        if (!reader.Is(TokenKind.Number) || reader.Current.Number is < 1 or > 1000)
            return false;
        weight = (int)reader.Take().Number;
        return true;
    }

    public static bool TrySlant(ValueReader reader, out object? slant)
    {
        if (!SlantWords(reader, out slant))
            return false;
        if (slant is FontSlant.Oblique && reader.Is(TokenKind.Dimension) && Units.Degrees(0, reader.Current.Text) is not null)
            reader.Take();
        return true;
    }

    public static bool TryLineHeight(ValueReader reader, out object? height)
    {
        height = null;
        if (reader.TryWord("normal"))
            height = LineHeight.Normal;
        else if (!reader.Is(TokenKind.Dimension) && MathReader.TryNumber(reader, out var factor) && factor >= 0)
            height = new LineHeight(Bounds.Clamp(factor), null);
        else if (LineLengths(reader, out var length))
            height = new LineHeightOf(length!);
        return height is not null;
    }

    public static bool TryFamilies(ValueReader reader, out object? families)
    {
        var names = new List<string>();
        families = names;
        do
        {
            if (reader.TryText(out var quoted))
                names.Add(quoted);
            else if (reader.TryIdentifier(out var name))
            {
                while (reader.TryIdentifier(out var more))
                    name = $"{name} {more}";
                names.Add(name);
            }
            else
                return false;
        }
        while (reader.TryComma());
        return true;
    }

    public static bool TryNumeric(ValueReader reader, out object? tabular)
    {
        var found = false;
        var any = false;
        while (reader.TryIdentifier(out var word))
        {
            any = true;
            if (word.Equals("tabular-nums", StringComparison.OrdinalIgnoreCase))
                found = true;
            else if (!IsNumericWord(word))
            {
                tabular = null;
                return false;
            }
        }

        tabular = found;
        return any;
    }

    public static bool TryLigatures(ValueReader reader, out object? ligatures)
    {
        var any = false;
        var on = true;
        while (reader.TryIdentifier(out var word))
        {
            any = true;
            if (word is "none" or "no-common-ligatures")
                on = false;
        }

        ligatures = on;
        return any;
    }

    private static bool IsNumericWord(string word) => word.ToLowerInvariant() is
        "normal" or "lining-nums" or "oldstyle-nums" or "proportional-nums" or "diagonal-fractions" or "stacked-fractions" or "ordinal" or "slashed-zero";
}
