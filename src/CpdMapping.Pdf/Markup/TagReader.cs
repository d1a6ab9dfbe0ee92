using System.Buffers;
using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Markup;

/// <summary>Reads one tag with its attributes.</summary>
internal sealed class TagReader(string source, LineMap lines, TextDecoder decoder, ReadingLimits limits, ProblemSink problems)
{
    private const string Space = " \t\n\f";

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(Space + "/>");
    private static readonly SearchValues<char> EndOfAttributeName = SearchValues.Create(Space + "/>=");
    private static readonly SearchValues<char> EndOfPlainValue = SearchValues.Create(Space + ">");
    private static readonly List<HtmlAttribute> None = [];

    // The same few names come again and again: one string for each.
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Reads the tag that starts at <paramref name="start"/> with <c>&lt;</c> or <c>&lt;/</c>.</summary>
    public HtmlTag Read(int start)
    {
        var isEnd = source[start + 1] == '/';
        var at = start + (isEnd ? 2 : 1);
        var nameEnd = Find(at, EndOfName);
        if (at >= source.Length || !char.IsAsciiLetter(source[at]))
            return NoTag(start);
        var name = Name(at, nameEnd);
        at = nameEnd;
        List<HtmlAttribute>? attributes = null;
        while (true)
        {
            at = Skip(at);
            if (at >= source.Length)
                return Unclosed(start);
            if (source[at] == '>')
                return new HtmlTag(name, isEnd, source[at - 1] == '/', attributes ?? None, at + 1);
            if (source[at] == '/')
                at++;
            else
                at = ReadAttribute(at, ref attributes);
        }
    }

    private int ReadAttribute(int start, ref List<HtmlAttribute>? attributes)
    {
        var nameEnd = Math.Max(Find(start, EndOfAttributeName), start + 1);
        var name = Name(start, nameEnd);
        var at = Skip(nameEnd);
        int valueStart = nameEnd, valueEnd = nameEnd, next = nameEnd;
        if (at < source.Length && source[at] == '=')
        {
            valueStart = Skip(at + 1);
            if (valueStart < source.Length && source[valueStart] is '"' or '\'')
            {
                valueEnd = source.IndexOf(source[valueStart], valueStart + 1);
                if (valueEnd < 0)
                    valueEnd = source.Length;
                next = Math.Min(valueEnd + 1, source.Length);
                valueStart++;
            }
            else
                valueEnd = next = Find(valueStart, EndOfPlainValue);
        }

        attributes ??= [];
        if (attributes.Count >= limits.MaxAttributes)
            Tell(true, MarkupCodes.Limit, start, $"This tag has more than {limits.MaxAttributes} attributes, which is the limit.");
        else if (Has(attributes, name))
            Tell(false, MarkupCodes.BadTag, start, $"The attribute '{name}' stands twice in this tag. The first one counts.");
        else
        {
            var (line, column) = lines.At(valueStart);
            attributes.Add(new HtmlAttribute(name, decoder.Decode(source.AsSpan(valueStart, valueEnd - valueStart), valueStart), line, column));
        }

        return next;
    }

    private static bool Has(List<HtmlAttribute> attributes, string name)
    {
        foreach (var attribute in attributes)
            if (attribute.Name == name)
                return true;
        return false;
    }

    private string Name(int start, int end)
    {
        var span = source.AsSpan(start, end - start);
        Span<char> lower = span.Length <= 64 ? stackalloc char[span.Length] : new char[span.Length];
        span.ToLowerInvariant(lower);
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(lower, out var known))
            return known;
        var name = lower.ToString();
        if (names.Count < 1000)
            names.Add(name, name);
        return name;
    }

    private int Find(int at, SearchValues<char> any)
    {
        if (at >= source.Length)
            return source.Length;
        var found = source.AsSpan(at).IndexOfAny(any);
        return found < 0 ? source.Length : at + found;
    }

    private int Skip(int at)
    {
        while (at < source.Length && source[at] is ' ' or '\t' or '\n' or '\f')
            at++;
        return at;
    }

    private HtmlTag NoTag(int start)
    {
        Tell(false, MarkupCodes.BadTag, start, "A tag starts here that has no name. It is left out; write '&lt;' where the sign itself is meant.");
        var end = source.IndexOf('>', start);
        return new HtmlTag("", true, false, None, end < 0 ? source.Length : end + 1);
    }

    private HtmlTag Unclosed(int start)
    {
        Tell(false, MarkupCodes.Unclosed, start, "The tag that starts here does not end. It is left out; write '&lt;' where the sign itself is meant.");
        return new HtmlTag("", true, false, None, source.Length);
    }

    private void Tell(bool isError, string code, int offset, string message)
    {
        var (line, column) = lines.At(offset);
        if (isError)
            problems.Error(code, line, column, message);
        else
            problems.Warning(code, line, column, message);
    }
}
