namespace CpdMapping.Mapping.Bulk;

/// <summary>Reads the lines of a stream as bytes, without their ends.</summary>
internal sealed class LineReader(Stream stream)
{
    private const int Block = 1 << 16;
    private const int Longest = 1 << 24;

    private byte[] buffer = new byte[Block];
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>The current line; good until the next is read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Its number, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the current line is longer than is read; it is empty then.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line that holds more than spaces.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        while (await ReadAsync(cancellation).ConfigureAwait(false))
            if (IsTooLong || !Line.Span.Trim(" \t\r"u8).IsEmpty)
                return true;
        return false;
    }

    private async ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        IsTooLong = false;
        for (var searched = 0; ;)
        {
            var at = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                Take(searched + at, searched + at + 1);
                return true;
            }
            searched = end - start;
            if (searched > Longest)
                (IsTooLong, start, end, searched) = (true, 0, 0, 0);
            if (isAtEnd)
            {
                if (searched == 0 && !IsTooLong)
                    return false;
                Take(searched, searched);
                return true;
            }
            await FillAsync(cancellation).ConfigureAwait(false);
        }
    }

    private void Take(int length, int taken)
    {
        Number++;
        IsTooLong |= length > Longest;
        var line = buffer.AsMemory(start, length);
        if (Number == 1 && line.Span.StartsWith("\uFEFF"u8))
            line = line[3..];
        Line = IsTooLong ? default : line.Span.EndsWith("\r"u8) ? line[..^1] : line;
        start += taken;
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation).ConfigureAwait(false);
        end += read;
        isAtEnd = read == 0;
    }
}
