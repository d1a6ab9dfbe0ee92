namespace CpdMapping.Mapping.Bulk;

/// <summary>The fields of a line of comma-separated values, as bytes.</summary>
internal sealed class CsvFields
{
    private readonly List<(int Start, int End, int Column)> fields = [];
    private byte[] bytes = new byte[256];

    public int Count => fields.Count;

    /// <summary>Where the reading stopped, counted from 1.</summary>
    public int Column { get; private set; }

    /// <summary>A field without its quotes; good until the next line is read.</summary>
    public ReadOnlySpan<byte> this[int field] => bytes.AsSpan(fields[field].Start..fields[field].End);

    public int ColumnOf(int field) => fields[field].Column;

    /// <summary>Divides a line; false where its quotes do not pair.</summary>
    public bool Read(ReadOnlySpan<byte> line)
    {
        fields.Clear();
        if (bytes.Length < line.Length)
            bytes = new byte[line.Length];
        var written = 0;
        for (var at = 0; ; at++)
        {
            var (start, column) = (written, at + 1);
            if (at < line.Length && line[at] == (byte)'"')
            {
                if (!Quoted(line, ref at, ref written))
                    return false;
            }
            else
            {
                var length = line[at..].IndexOf((byte)',');
                var field = length < 0 ? line[at..] : line.Slice(at, length);
                if (field.IndexOf((byte)'"') is var quote and >= 0)
                {
                    Column = at + quote + 1;
                    return false;
                }
                field.CopyTo(bytes.AsSpan(written));
                (written, at) = (written + field.Length, at + field.Length);
            }
            fields.Add((start, written, column));
            if (at >= line.Length)
                return true;
        }
    }

    // Reads from an opening quote to the comma after the closing one, or to the end.
    private bool Quoted(ReadOnlySpan<byte> line, ref int at, ref int written)
    {
        Column = at + 1;
        for (at++; at < line.Length; at++)
        {
            if (line[at] == (byte)'"')
            {
                at++;
                if (at >= line.Length || line[at] == (byte)',')
                    return true;
                if (line[at] != (byte)'"')
                    return false;
            }
            bytes[written++] = line[at];
        }
        return false;
    }
}
