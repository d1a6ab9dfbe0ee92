using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads the values of shorthands.</summary>
internal static class ShorthandReader
{
    /// <summary>A parser of longhands in any order, each at most once.</summary>
    public static ShorthandParser AnyOrder(params Property[] longhands) => (reader, values) =>
    {
        var taken = new bool[longhands.Length];
        var any = false;
        while (!reader.IsAtEnd)
        {
            var found = false;
            for (var at = 0; at < longhands.Length && !found; at++)
            {
                if (taken[at] || !longhands[at].TryRead(reader, out var value))
                    continue;
                values[at] = value;
                found = taken[at] = any = true;
            }

            if (!found)
                return false;
        }

        return any;
    };

    public static bool TryFlex(ValueReader reader, object?[] values)
    {
        if (reader.TryWord("none"))
            return Set(values, 0.0, 0.0, Size.Auto);
        if (reader.TryWord("auto"))
            return Set(values, 1.0, 1.0, Size.Auto);
        if (reader.TryWord("initial"))
            return Set(values, 0.0, 1.0, Size.Auto);
        bool hasFactor = false, hasBasis = false;
        while (!reader.IsAtEnd)
        {
            // A nought is a factor where factors are still missing.
            if (!hasFactor && GridProperties.FlexGrow.TryRead(reader, out var grow))
            {
                hasFactor = true;
                values[0] = grow;
                values[1] = GridProperties.FlexShrink.TryRead(reader, out var shrink) ? shrink : 1.0;
            }
            else if (!hasBasis && GridProperties.FlexBasis.TryRead(reader, out var basis))
            {
                hasBasis = true;
                values[2] = basis;
            }
            else
                return false;
        }

        if (!hasFactor)
            values[0] = 1.0;
        if (!hasBasis)
            values[2] = Size.Of(new Length(0, 0));
        return hasFactor || hasBasis;
    }

    public static bool TryRadii(ValueReader reader, object?[] values)
    {
        var horizontal = Lengths(reader);
        if (horizontal.Count == 0)
            return false;
        var vertical = reader.TrySign('/') ? Lengths(reader) : horizontal;
        if (vertical.Count == 0)
            return false;
        var (wide, high) = (SideReader.Fill([.. horizontal]), SideReader.Fill([.. vertical]));
        for (var corner = 0; corner < 4; corner++)
            values[corner] = BorderReader.Corner(wide[corner], high[corner]);
        return true;
    }

    public static bool TryListStyle(ValueReader reader, object?[] values)
    {
        // 'none' may mean the mark or the image; either way no mark is left unless one is named.
        var any = false;
        while (!reader.IsAtEnd)
        {
            if (FlowProperties.ListStylePosition.TryRead(reader, out var position))
                values[1] = position;
            else if (ListReader.TryAddress(reader, out var image))
                values[2] = image;
            else if (ListReader.TryType(reader, out var type))
                values[0] = type;
            else
                return false;
            any = true;
        }

        return any;
    }

    public static bool TryFontVariant(ValueReader reader, object?[] values)
    {
        var any = false;
        while (!reader.IsAtEnd)
        {
            if (reader.TryWord("none"))
                values[2] = false;
            else if (TextProperties.Capitals.TryRead(reader, out var capitals))
                values[0] = capitals;
            else if (TextProperties.TabularFigures.TryRead(reader, out var figures))
                values[1] = figures;
            else if (!reader.TryIdentifier(out _))
                return false;
            any = true;
        }

        return any;
    }

    private static List<object?> Lengths(ValueReader reader)
    {
        var lengths = new List<object?>(4);
        while (lengths.Count < 4 && Parsers.PositiveLength(reader, out var length))
            lengths.Add(length);
        return lengths;
    }

    private static bool Set(object?[] values, object grow, object shrink, object basis)
    {
        (values[0], values[1], values[2]) = (grow, shrink, basis);
        return true;
    }
}
