using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads what shapes are painted with.</summary>
internal static class PaintReader
{
    // Plain numbers are pixels in drawings.
    public static ValueParser Measure { get; } = (reader, out value) =>
    {
        if (Parsers.PositiveLength(reader, out value))
            return true;
        if (!reader.TryNumber(out var number))
            return false;
        value = new Length(Bounds.Clamp(number * Units.PointsPerPixel));
        return true;
    };

    public static bool TryRead(ValueReader reader, out object? paint)
    {
        paint = null;
        if (reader.TryWord("none"))
            paint = Paint.None;
        else if (ListReader.TryAddress(reader, out var address))
        {
            var hasFallback = !reader.TryWord("none");
            object? fallback = null;
            if (hasFallback && !reader.IsAtEnd && !Parsers.Colour(reader, out fallback))
                return false;
            paint = new Paint((Writing.Colour?)fallback, ((string)address!).TrimStart('#'), fallback is null);
        }
        else if (Parsers.Colour(reader, out var colour))
            paint = new Paint((Writing.Colour?)colour);
        return paint is not null;
    }

    public static bool TryDashes(ValueReader reader, out object? dashes)
    {
        dashes = Array.Empty<Length>();
        if (reader.TryWord("none"))
            return true;
        var parts = new List<object?>();
        while (parts.Count < 64 && Measure(reader, out var part))
        {
            parts.Add(part);
            reader.TryComma();
        }

        dashes = SpecifiedGroup.Of([.. parts], static parts => Array.ConvertAll(parts, static part => (Length)part!));
        return parts.Count > 0;
    }
}
