using System.Buffers;
using System.Globalization;

namespace CpdMapping.Documents.Templating.Running;

/// <summary>What a render writes into: one pooled buffer.</summary>
internal sealed class Output(int maxLength) : IDisposable
{
    private char[] buffer = ArrayPool<char>.Shared.Rent(16 * 1024);
    private int capacity = Math.Min(16 * 1024, maxLength);
    private int breakKnownAt = -1;
    private bool breakKnown;

    public int Length { get; private set; }

    /// <summary>Gets whether the next text starts a line. After text has been taken out, what it ended with counts.</summary>
    private bool AtLineStart => Length == breakKnownAt ? breakKnown : Length > 0 && buffer[Length - 1] == '\n';

    public ReadOnlySpan<char> Written => buffer.AsSpan(0, Length);

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > capacity - Length)
            Grow(text.Length);
        text.CopyTo(buffer.AsSpan(Length));
        Length += text.Length;
    }

    public void Write(char c)
    {
        if (Length == capacity)
            Grow(1);
        buffer[Length++] = c;
    }

    public void Write(long number)
    {
        if (number is >= 0 and < 10)
        {
            Write((char)('0' + number));
            return;
        }
        if (capacity - Length < 20)
        {
            Write(number.ToString(CultureInfo.InvariantCulture));
            return;
        }
        number.TryFormat(buffer.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Writes text with white space in front of each line of it, as the language does for what an indented code block shows.</summary>
    public void WriteIndented(ReadOnlySpan<char> text, string indent)
    {
        var lineStart = AtLineStart;
        while (text.Length > 0)
        {
            if (lineStart)
                Write(indent);
            var end = text.IndexOf('\n') + 1;
            lineStart = end > 0;
            var line = lineStart ? text[..end] : text;
            Write(line);
            text = text[line.Length..];
        }
    }

    /// <summary>Takes out what was written since a length was read.</summary>
    public string TakeFrom(int start)
    {
        var text = buffer.AsSpan(start, Length - start).ToString();
        if (text.Length > 0)
            (breakKnownAt, breakKnown) = (start, text[^1] == '\n');
        Length = start;
        return text;
    }

    /// <summary>Makes the next text start as in a document of its own: not on a new line.</summary>
    public void StartAfresh() => (breakKnownAt, breakKnown) = (Length, false);

    /// <summary>Says whether the next text starts a line, and lets it be set again after other text was written and taken out.</summary>
    public bool SaveLineStart() => AtLineStart;

    public void RestoreLineStart(bool saved) => (breakKnownAt, breakKnown) = (Length, saved);

    public override string ToString() => new(buffer, 0, Length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
    }

    private void Grow(int more)
    {
        var needed = (long)Length + more;
        if (needed > maxLength)
            throw new RenderFault(TemplateCodes.OutputBudget, $"The output is longer than {maxLength} characters.", "Show less, or raise MaxOutput.");
        var size = (int)Math.Min(Math.Max(needed, buffer.Length * 2L), maxLength);
        var larger = ArrayPool<char>.Shared.Rent(size);
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        (buffer, capacity) = (larger, Math.Min(larger.Length, maxLength));
    }
}
