using System.Buffers;
using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Auditing.Registers;

/// <summary>Cuts a stream of newline-delimited JSON into batches of lines. A line that is longer than the limit is passed over and reported; nothing is kept of it.</summary>
internal sealed class RegisterLines(Stream stream, string name, ReadLimits limits, int skip)
{
    private const int BatchBytes = 1 << 20;

    private int number;

    public IEnumerable<RegisterBatch> Batches()
    {
        var rest = Array.Empty<byte>();
        for (var atEnd = false; !atEnd;)
        {
            // Each batch has bytes of its own, since it is read while the next one is cut.
            var buffer = ArrayPool<byte>.Shared.Rent(rest.Length + BatchBytes);
            rest.CopyTo(buffer, 0);
            var length = rest.Length + stream.ReadAtLeast(buffer.AsSpan(rest.Length, BatchBytes), BatchBytes, throwOnEndOfStream: false);
            atEnd = length < rest.Length + BatchBytes;
            var end = atEnd ? length : buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            var items = Cut(buffer.AsMemory(0, end));
            rest = buffer[end..length];
            if (rest.Length > limits.MaxBytes)
            {
                number++;
                items.Add(TooLong());
                atEnd = !PassOver();
                rest = [];
            }
            yield return new(items, buffer);
        }
    }

    private List<RegisterItem> Cut(ReadOnlyMemory<byte> bytes)
    {
        var items = new List<RegisterItem>();
        while (!bytes.IsEmpty)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            number++;
            if (number > skip && line.Span.ContainsAnyExcept((byte)' ', (byte)'\t', (byte)'\r'))
                items.Add(line.Length > limits.MaxBytes ? TooLong() : new(name, number, IsLine: true, line));
        }
        return items;
    }

    private RegisterItem TooLong() => new(name, number, IsLine: true, default, [new Problem(
        FileCodes.TooLarge,
        ProblemSeverity.Error,
        new Place(name, number, 1),
        string.Create(CultureInfo.InvariantCulture, $"The line is longer than {limits.MaxBytes} bytes (limit MaxBytes)."),
        "One record was expected.",
        "Divide it, or raise the limit.")]);

    // Goes to the end of the line; false where the stream ends there.
    private bool PassOver()
    {
        for (int next; (next = stream.ReadByte()) >= 0;)
            if (next == '\n')
                return true;
        return false;
    }
}
