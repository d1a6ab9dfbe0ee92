namespace CpdMapping.Files;

/// <summary>Turns offsets into lines and columns (UTF-16 units, from 1).</summary>
/// <remarks>Offsets must be asked for in rising order, so that a whole file costs one pass. A line ends with LF, CR or CR LF.</remarks>
internal struct TextPosition(string file, int firstLine = 1)
{
    private int line = firstLine;
    private int column = 1;
    private int offset;

    /// <summary>Gives the place of a byte of UTF-8 text.</summary>
    public Place At(ReadOnlySpan<byte> utf8, int target)
    {
        for (; offset < target && offset < utf8.Length; offset++)
        {
            var unit = utf8[offset];
            if (unit == '\n' || (unit == '\r' && !(offset + 1 < utf8.Length && utf8[offset + 1] == '\n')))
                (line, column) = (line + 1, 1);
            else
                column += unit switch { >= 0x80 and < 0xC0 => 0, >= 0xF0 => 2, _ => 1 }; // a trailing byte; two units; one unit
        }
        return new Place(file, line, column);
    }

    /// <summary>Gives the place of a character of UTF-16 text.</summary>
    public Place At(string text, int target)
    {
        for (; offset < target && offset < text.Length; offset++)
        {
            if (text[offset] == '\n' || (text[offset] == '\r' && !(offset + 1 < text.Length && text[offset + 1] == '\n')))
                (line, column) = (line + 1, 1);
            else
                column++;
        }
        return new Place(file, line, column);
    }
}
