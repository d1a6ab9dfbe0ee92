using System.Globalization;
using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Reads colours: names, hexadecimal, <c>rgb()</c> and <c>hsl()</c> in both spellings.</summary>
internal static class ColourReader
{
    private static readonly object BoxedTransparent = Colour.Transparent;

    /// <summary>Reads a colour; null is <c>currentColor</c>.</summary>
    public static bool TryRead(ValueReader reader, out object? colour)
    {
        colour = null;
        if (reader.IsAtEnd)
            return false;
        var token = reader.Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier when token.IsWord("currentcolor"):
                break;
            case TokenKind.Identifier when token.IsWord("transparent"):
                colour = BoxedTransparent;
                break;
            case TokenKind.Identifier:
                colour = ColourNames.Find(token.Text) ?? SystemColours.Find(token.Text);
                if (colour is null)
                    return false;
                break;
            case TokenKind.Hash:
                colour = Hex(token.Text);
                if (colour is null)
                    return false;
                break;
            case TokenKind.Function:
                return TryFunction(reader, token.Text.ToLowerInvariant(), out colour);
            default:
                return false;
        }

        reader.Take();
        return true;
    }

    private static Colour? Hex(string digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return null;
        Span<byte> parts = [0, 0, 0, 255];
        var size = digits.Length <= 4 ? 1 : 2;
        for (int at = digits.Length / size, shift = 0; at > 0; at--, shift += 4 * size)
            parts[at - 1] = (byte)(size == 1 ? ((value >> shift) & 0xF) * 17 : (value >> shift) & 0xFF);
        return new Colour(parts[0], parts[1], parts[2], parts[3]);
    }

    private static bool TryFunction(ValueReader reader, string name, out object? colour)
    {
        colour = null;
        var hsl = name is "hsl" or "hsla" or "hwb";
        if (!hsl && name is not ("rgb" or "rgba"))
            return false;
        var start = reader.Position;
        var inner = reader.Enter();
        Span<double> parts = [0, 0, 0, 1];
        if (TryParts(inner, hsl, parts))
            colour = (hsl ? FromHue(name == "hwb", parts) : new Colour(Byte(parts[0]), Byte(parts[1]), Byte(parts[2]))) with { Alpha = Byte(parts[3]) };
        else
            reader.Position = start;
        return colour is not null;
    }

    private static bool TryParts(ValueReader reader, bool hsl, Span<double> parts)
    {
        var commas = false;
        for (var at = 0; at < 3; at++)
        {
            if (!TryPart(reader, hsl && at == 0, hsl ? 1.0 / 100 : 1.0 / 255, out parts[at]))
                return false;
            if (reader.TryComma())
                commas = true;
            else if (commas && at < 2)
                return false;
        }

        // In the old spelling the comma before alpha was taken above.
        if (reader.IsAtEnd)
            return true;
        return (commas || reader.TrySign('/')) && TryPart(reader, hue: false, 1, out parts[3]) && reader.IsAtEnd;
    }

    private static bool TryPart(ValueReader reader, bool hue, double scale, out double part)
    {
        part = 0;
        if (reader.TryWord("none"))
            return true;
        var token = reader.Current;
        if (hue && reader.Is(TokenKind.Dimension) && Units.Degrees(token.Number, token.Text) is { } degrees)
        {
            reader.Take();
            part = degrees;
        }
        else if (!hue && reader.Is(TokenKind.Percentage))
            part = reader.Take().Number / 100;
        else if (MathReader.TryNumber(reader, out var number))
            part = hue ? number : number * scale;
        else
            return false;
        return true;
    }

    private static Colour FromHue(bool whiteness, ReadOnlySpan<double> parts)
    {
        var turn = parts[0] % 360;
        var hue = (turn < 0 ? turn + 360 : turn) / 30;
        double first = Math.Clamp(parts[1], 0, 1), second = Math.Clamp(parts[2], 0, 1);
        if (!whiteness)
            return new Colour(Channel(hue, first, second, 0), Channel(hue, first, second, 8), Channel(hue, first, second, 4));
        var sum = first + second;
        if (sum >= 1)
        {
            var grey = Byte(first / sum);
            return new Colour(grey, grey, grey);
        }

        var pure = new Colour(Channel(hue, 1, 0.5, 0), Channel(hue, 1, 0.5, 8), Channel(hue, 1, 0.5, 4));
        return new Colour(Mix(pure.R, first, sum), Mix(pure.G, first, sum), Mix(pure.B, first, sum));
    }

    private static byte Mix(byte channel, double white, double sum) => Byte((channel / 255.0 * (1 - sum)) + white);

    private static byte Channel(double hue, double saturation, double lightness, int offset)
    {
        var place = (offset + hue) % 12;
        var spread = saturation * Math.Min(lightness, 1 - lightness);
        return Byte(lightness - (spread * Math.Max(-1, Math.Min(Math.Min(place - 3, 9 - place), 1))));
    }

    private static byte Byte(double share) => (byte)Math.Floor((Math.Clamp(share, 0, 1) * 255) + 0.5);
}
