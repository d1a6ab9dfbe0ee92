using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads transforms.</summary>
internal static class TransformReader
{
    public static bool TryRead(ValueReader reader, out object? transform)
    {
        transform = Array.Empty<TransformStep>();
        if (reader.TryWord("none"))
            return true;
        var steps = new List<object?>();
        while (reader.Is(TokenKind.Function))
        {
            var name = reader.Current.Text.ToLowerInvariant();
            if (!TryStep(name, reader.Enter(), out var step))
                return false;
            steps.Add(step);
            reader.TryComma();
        }

        transform = SpecifiedGroup.Of([.. steps], static parts => Array.ConvertAll(parts, static part => (TransformStep)part!));
        return steps.Count > 0;
    }

    public static bool TryAngle(ValueReader reader, out double degrees)
    {
        degrees = 0;
        if (reader.Is(TokenKind.Dimension) && Units.Degrees(reader.Current.Number, reader.Current.Text) is { } angle)
        {
            reader.Take();
            degrees = Bounds.Clamp(angle);
            return true;
        }

        return reader.Is(TokenKind.Number) && reader.Current.Number == 0 && reader.TryNumber(out _);
    }

    private static bool TryStep(string name, ValueReader inner, out object? step)
    {
        step = name switch
        {
            "translate" => Translate(inner, horizontal: true, vertical: true),
            "translatex" => Translate(inner, horizontal: true, vertical: false),
            "translatey" => Translate(inner, horizontal: false, vertical: true),
            "scale" => Scale(inner, horizontal: true, vertical: true),
            "scalex" => Scale(inner, horizontal: true, vertical: false),
            "scaley" => Scale(inner, horizontal: false, vertical: true),
            "rotate" or "rotatez" => Rotate(inner),
            "skew" => Skew(inner, horizontal: true, vertical: true),
            "skewx" => Skew(inner, horizontal: true, vertical: false),
            "skewy" => Skew(inner, horizontal: false, vertical: true),
            "matrix" => Matrix(inner),
            _ => null,
        };
        return step is not null && inner.IsAtEnd;
    }

    private static object? Translate(ValueReader inner, bool horizontal, bool vertical)
    {
        if (!Parsers.Length(inner, out var first))
            return null;
        object? second = Length.Zero;
        if (horizontal && vertical && inner.TryComma() && !Parsers.Length(inner, out second))
            return null;
        return SpecifiedGroup.Of(horizontal ? [first, second] : [Length.Zero, first], static parts => new Translation((Length)parts[0]!, (Length)parts[1]!));
    }

    private static Scaling? Scale(ValueReader inner, bool horizontal, bool vertical)
    {
        if (!MathReader.TryNumber(inner, out var first))
            return null;
        var second = first;
        if (horizontal && vertical && inner.TryComma() && !MathReader.TryNumber(inner, out second))
            return null;
        return new Scaling(horizontal ? Bounds.Clamp(first) : 1, vertical ? Bounds.Clamp(second) : 1);
    }

    // In a drawing's attribute angles are plain degrees, and a turn may have a centre of its own.
    private static Rotation? Rotate(ValueReader inner) => TryAngle(inner, out var degrees) ? new Rotation(degrees) : null;

    private static Skewing? Skew(ValueReader inner, bool horizontal, bool vertical)
    {
        if (!TryAngle(inner, out var first))
            return null;
        double second = 0;
        if (horizontal && vertical && inner.TryComma() && !TryAngle(inner, out second))
            return null;
        return horizontal ? new Skewing(first, second) : new Skewing(0, first);
    }

    private static MatrixStep? Matrix(ValueReader inner)
    {
        Span<double> numbers = stackalloc double[6];
        for (var at = 0; at < 6; at++)
        {
            if ((at > 0 && !inner.TryComma()) || !MathReader.TryNumber(inner, out numbers[at]))
                return null;
            numbers[at] = Bounds.Clamp(numbers[at]);
        }

        return new MatrixStep(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4] * Units.PointsPerPixel, numbers[5] * Units.PointsPerPixel);
    }
}
