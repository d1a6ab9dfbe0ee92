using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads images behind boxes: addresses and gradients along a line.</summary>
internal static class BackgroundReader
{
    public static bool TryImage(ValueReader reader, out object? image)
    {
        image = null;
        if (reader.TryWord("none"))
            return true;
        if (ListReader.TryAddress(reader, out var address))
            image = new ImageReference((string)address!);
        else if (reader.TryEnter("linear-gradient", out var inner))
            TryGradient(inner, out image);
        return image is not null;
    }

    public static bool TrySize(ValueReader reader, out object? size)
    {
        size = null;
        if (reader.TryWord("cover"))
            size = new BackgroundSize(ObjectFit.Cover, null, null);
        else if (reader.TryWord("contain"))
            size = new BackgroundSize(ObjectFit.Contain, null, null);
        else if (Parsers.LengthOrAuto(reader, out var width))
        {
            if (!Parsers.LengthOrAuto(reader, out var height))
                height = null;
            size = SpecifiedGroup.Of([width, height], static parts => new BackgroundSize(ObjectFit.None, (Length?)parts[0], (Length?)parts[1]));
        }

        return size is not null;
    }

    private static bool TryGradient(ValueReader reader, out object? gradient)
    {
        gradient = null;
        if (!TryDirection(reader, out var degrees, out var toCorner))
            return false;
        var parts = new List<object?>();
        do
        {
            var start = reader.Position;
            if (!Parsers.Colour(reader, out var colour))
            {
                // A hint for the middle between two colours: the middle itself is close to it.
                if (parts.Count == 0 || !Parsers.Length(reader, out _))
                    return false;
                continue;
            }

            var hasPlace = Parsers.Length(reader, out var place);
            parts.Add(colour);
            parts.Add(hasPlace ? place : null);
            if (hasPlace && Parsers.Length(reader, out var second))
            {
                parts.Add(colour);
                parts.Add(second);
            }

            if (reader.Position == start)
                return false;
        }
        while (reader.TryComma());
        if (parts.Count < 4 || !reader.IsAtEnd)
            return false;
        gradient = SpecifiedGroup.Of([.. parts], values => new LinearGradient(degrees, toCorner, Stops(values)));
        return true;
    }

    private static GradientStop[] Stops(object?[] values)
    {
        var stops = new GradientStop[values.Length / 2];
        for (var at = 0; at < stops.Length; at++)
            stops[at] = new GradientStop((Writing.Colour?)values[2 * at], (Length?)values[(2 * at) + 1]);
        return stops;
    }

    private static bool TryDirection(ValueReader reader, out double degrees, out bool toCorner)
    {
        degrees = 180;
        toCorner = false;
        if (reader.TryWord("to"))
        {
            int x = 0, y = 0;
            for (var word = 0; word < 2; word++)
            {
                y += reader.TryWord("top") ? 1 : reader.TryWord("bottom") ? -1 : 0;
                x += reader.TryWord("right") ? 1 : reader.TryWord("left") ? -1 : 0;
            }

            toCorner = x != 0 && y != 0;
            degrees = (x, y) switch { (0, 1) => 0, (1, 1) => 45, (1, 0) => 90, (1, -1) => 135, (0, -1) => 180, (-1, -1) => 225, (-1, 0) => 270, _ => 315 };
            return (x, y) != (0, 0) && reader.TryComma();
        }

        if (!TransformReader.TryAngle(reader, out var angle))
            return true;
        degrees = angle;
        return reader.TryComma();
    }
}
