using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Parsers that many properties share.</summary>
internal static class Parsers
{
    public static ValueParser Colour { get; } = ColourReader.TryRead;

    /// <summary>A length or per cent that may be negative.</summary>
    public static ValueParser Length { get; } = LengthOf(percent: true, negative: true, null);

    public static ValueParser PositiveLength { get; } = LengthOf(percent: true, negative: false, null);

    /// <summary>A length in points without per cent, as a number.</summary>
    public static ValueParser Points { get; } = LengthOf(percent: false, negative: true, static length => length.Points);

    public static ValueParser PositivePoints { get; } = LengthOf(percent: false, negative: false, static length => length.Points);

    public static ValueParser LengthOrAuto { get; } = Length.OrWord("auto", null);

    public static ValueParser Number { get; } = NumberOf(double.MinValue);

    public static ValueParser PositiveNumber { get; } = NumberOf(0);

    /// <summary>A number from 0 to 1, or per cent.</summary>
    public static ValueParser Share { get; } = (reader, out value) =>
    {
        value = null;
        if (reader.Is(TokenKind.Percentage))
            value = Math.Clamp(reader.Take().Number / 100, 0, 1);
        else if (MathReader.TryNumber(reader, out var number))
            value = Math.Clamp(number, 0, 1);
        return value is not null;
    };

    public static ValueParser Identifier { get; } = (reader, out value) =>
    {
        value = reader.TryIdentifier(out var name) ? name : null;
        return value is not null;
    };

    /// <summary>A parser of lengths.</summary>
    /// <param name="percent">Whether per cent are allowed.</param>
    /// <param name="negative">Whether less than nothing is allowed.</param>
    /// <param name="shape">Makes the computed value of a length; null when it is the length itself.</param>
    public static ValueParser LengthOf(bool percent, bool negative, Func<Length, object?>? shape) =>
        (reader, out value) =>
        {
            value = null;
            var start = reader.Position;
            if (!MathReader.TryLength(reader, percent, out var sum))
                return false;
            if (!negative && IsNegative(sum))
            {
                reader.Position = start;
                return false;
            }

            value = Boxed(sum, shape);
            return true;
        };

    public static ValueParser WholeNumber(int least) =>
        (reader, out value) =>
        {
            value = null;
            if (!reader.Is(TokenKind.Number) || !reader.Current.IsWhole || reader.Current.Number < least)
                return false;
            value = (int)Bounds.Clamp(reader.Take().Number);
            return true;
        };

    public static object? Boxed(LengthSum sum, Func<Length, object?>? shape)
    {
        if (!sum.IsAbsolute)
            return new SpecifiedLength(sum, shape);
        var length = new Length(Bounds.Clamp(sum.Points));
        return shape is null ? length : shape(length);
    }

    private static ValueParser NumberOf(double least) =>
        (reader, out value) =>
        {
            value = null;
            var start = reader.Position;
            if (!MathReader.TryNumber(reader, out var number))
                return false;
            if (number < least)
            {
                reader.Position = start;
                return false;
            }

            value = Bounds.Clamp(number);
            return true;
        };

    private static bool IsNegative(LengthSum sum) =>
        sum.Choices.IsEmpty && sum is { Points: <= 0, Em: <= 0, Rem: <= 0, Width: <= 0, Height: <= 0, Percent: <= 0 } && sum != LengthSum.Zero;
}
