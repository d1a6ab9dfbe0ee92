using System.Globalization;
using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>Reads <c>odd</c>, <c>even</c>, <c>5</c>, <c>2n+1</c> and <c>-n + 3</c>, however their tokens fall.</summary>
internal static class NthReader
{
    public static bool TryRead(ValueReader reader, out int step, out int offset)
    {
        (step, offset) = (0, 0);
        if (reader.TryWord("odd"))
            (step, offset) = (2, 1);
        else if (reader.TryWord("even"))
            step = 2;
        else if (reader.TryNumber(out var number, whole: true))
            offset = Whole(number);
        else if (!TryStep(reader, out step, out var rest) || !TryOffset(reader, rest, out offset))
            return false;
        return reader.IsAtEnd;
    }

    // The step's token is '2n', 'n', '-n', and may hold the sign and the number after it: '2n-1'.
    private static bool TryStep(ValueReader reader, out int step, out string rest)
    {
        (step, rest) = (1, "");
        reader.TrySign('+');
        string name;
        if (reader.Is(TokenKind.Dimension) && reader.Current.IsWhole)
        {
            var token = reader.Take();
            step = Whole(token.Number);
            name = token.Text;
        }
        else if (!reader.TryIdentifier(out name))
            return false;
        else if (name.StartsWith('-'))
        {
            step = -1;
            name = name[1..];
        }

        if (!name.StartsWith('n') && !name.StartsWith('N'))
            return false;
        rest = name[1..];
        return true;
    }

    private static bool TryOffset(ValueReader reader, string rest, out int offset)
    {
        offset = 0;
        if (rest.Length > 1)
            return rest[0] == '-' && int.TryParse(rest.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out offset) && (offset = -offset) <= 0;
        var minus = rest == "-" || reader.TrySign('-');
        var signed = minus || reader.TrySign('+');
        if (rest.Length == 1 && !minus)
            return false;
        if (!reader.TryNumber(out var number, whole: true))
            return !signed;
        offset = Whole(minus ? -number : number);
        return true;
    }

    private static int Whole(double number) => (int)Math.Clamp(number, -1_000_000, 1_000_000);
}
