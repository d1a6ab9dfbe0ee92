using System.Buffers;
using System.Text;
using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Markup;

/// <summary>Reads entities in text and attribute values, and puts a visible mark for characters that no document may hold.</summary>
internal sealed class TextDecoder(LineMap lines, ProblemSink problems)
{
    private const int LongestName = 32;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['&', '\0', '\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u0006', '\u0007', '\b', '\v', '\u000E', '\u000F', '\u0010', '\u0011', '\u0012', '\u0013', '\u0014',
            '\u0015', '\u0016', '\u0017', '\u0018', '\u0019', '\u001A', '\u001B', '\u001C', '\u001D', '\u001E', '\u001F', '\u007F', '\uFFFE', '\uFFFF']);

    /// <summary>Windows-1252 as browsers read numbers 128 to 159.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private readonly StringBuilder buffer = new();

    /// <summary>Reads a piece of the source that starts at <paramref name="offset"/>.</summary>
    public string Decode(ReadOnlySpan<char> text, int offset, bool entities = true)
    {
        var whole = HasLoneSurrogate(text);
        if (!whole && text.IndexOfAny(Special) < 0)
            return text.ToString();
        buffer.Clear();
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c == '&' && entities)
                at += ReadEntity(text[at..], offset + at);
            else if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                buffer.Append(text.Slice(at, 2));
                at += 2;
            }
            else
            {
                if (c != '&' && (Special.Contains(c) || char.IsSurrogate(c)))
                    c = Replace(c, offset + at);
                buffer.Append(c);
                at++;
            }
        }

        return buffer.ToString();
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return true;
            at++;
        }

        return false;
    }

    private int ReadEntity(ReadOnlySpan<char> text, int offset)
    {
        if (text.Length > 1 && text[1] == '#')
            return ReadNumber(text, offset);
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end > 1 && Entities.Find(text[1..end]) is { } found && (end == text.Length || text[end] is not '='))
        {
            buffer.Append(found);
            return end < text.Length && text[end] == ';' ? end + 1 : end;
        }

        if (end > 1 && end < text.Length && text[end] == ';')
            Warn(MarkupCodes.UnknownEntity, offset, $"The name '{text[..(end + 1)]}' stands for no character that is known here. It is printed as it is written; write the character itself.");
        buffer.Append('&');
        return 1;
    }

    private int ReadNumber(ReadOnlySpan<char> text, int offset)
    {
        var hex = text.Length > 2 && text[2] is 'x' or 'X';
        var start = hex ? 3 : 2;
        var end = start;
        long value = 0;
        for (; end < text.Length && (hex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])); end++)
            value = Math.Min((value * (hex ? 16 : 10)) + Convert.ToInt32(text[end].ToString(), 16), 0x110000);
        if (end == start)
        {
            buffer.Append('&');
            return 1;
        }

        if (value is >= 0x80 and < 0xA0)
            value = Windows[(int)value - 0x80];
        if (value is >= 0x110000 or (>= 0xD800 and <= 0xDFFF) || (value <= 0xFFFF && Special.Contains((char)value) && value != '&'))
        {
            Warn(MarkupCodes.BadCharacter, offset, $"The number '{text[..end]}' stands for no character that can be printed. A replacement is printed in its place.");
            value = 0xFFFD;
        }

        buffer.Append(char.ConvertFromUtf32((int)value));
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private char Replace(char c, int offset)
    {
        Warn(MarkupCodes.BadCharacter, offset, $"The character U+{(int)c:X4} cannot be printed. A replacement is printed in its place; remove it.");
        return '\uFFFD';
    }

    private void Warn(string code, int offset, string message)
    {
        var (line, column) = lines.At(offset);
        problems.Warning(code, line, column, message);
    }
}
