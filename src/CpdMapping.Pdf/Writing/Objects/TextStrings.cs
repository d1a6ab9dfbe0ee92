namespace CpdMapping.Pdf.Writing.Objects;

/// <summary>Writes names and strings.</summary>
internal static class TextStrings
{
    // PDF/A allows strings of 32,767 bytes and names of 127.
    private const int LongestText = 16_000;
    private const int LongestName = 127;

    /// <summary>Text for people: as it is where it is plain ASCII, otherwise in UTF-16. Text longer than 16,000 units ends with an ellipsis.</summary>
    public static ByteBuffer Text(this ByteBuffer buffer, string text)
    {
        if (text.Length > LongestText)
            text = string.Concat(text.AsSpan(0, LongestText), "\u2026");
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
                return buffer.Append("<FEFF"u8).Utf16(text).Append((byte)'>');
        }
        return buffer.Ascii(text);
    }

    /// <summary>A string of ASCII characters, such as an address; others are written as question marks. It is cut at 16,000.</summary>
    public static ByteBuffer Ascii(this ByteBuffer buffer, string text)
    {
        buffer.Append((byte)'(');
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, LongestText)))
        {
            if (c is '(' or ')' or '\\')
                buffer.Append((byte)'\\');
            buffer.Append(c is < ' ' or > '~' ? (byte)'?' : (byte)c);
        }
        return buffer.Append((byte)')');
    }

    /// <summary>The UTF-16 units of a text in hexadecimal digits. Half of a pair is written as the replacement character.</summary>
    public static ByteBuffer Utf16(this ByteBuffer buffer, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                buffer.Hex4(text[i++]).Hex4(text[i]);
            else
                buffer.Hex4(char.IsSurrogate(text[i]) ? 0xFFFD : text[i]);
        }
        return buffer;
    }

    public static ByteBuffer Hex(this ByteBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        buffer.Append((byte)'<');
        foreach (byte value in bytes)
            buffer.Append("0123456789ABCDEF"u8[value >> 4]).Append("0123456789ABCDEF"u8[value & 15]);
        return buffer.Append((byte)'>');
    }

    /// <summary>A name; what is not plain in it is written by its number. It is cut at 127 bytes.</summary>
    public static ByteBuffer Name(this ByteBuffer buffer, string name)
    {
        buffer.Append((byte)'/');
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(name);
        foreach (byte value in bytes.AsSpan(0, Math.Min(bytes.Length, LongestName)))
        {
            bool plain = value is > (byte)' ' and <= (byte)'~' && !"#()<>[]{}/%"u8.Contains(value);
            if (plain)
                buffer.Append(value);
            else
                buffer.Append((byte)'#').Append("0123456789ABCDEF"u8[value >> 4]).Append("0123456789ABCDEF"u8[value & 15]);
        }
        return buffer;
    }
}
