using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Markup;

/// <summary>Reads HTML as tolerantly as browsers do, with the place of each node, within limits, and without recursion.</summary>
internal sealed class HtmlReader
{
    private readonly string source;
    private readonly ProblemSink problems;
    private readonly LineMap lines;
    private readonly TextDecoder decoder;
    private readonly TagReader tags;
    private readonly TreeBuilder tree;

    private HtmlReader(string source, ReadingLimits limits, ProblemSink problems)
    {
        this.source = source;
        this.problems = problems;
        lines = new LineMap(source);
        decoder = new TextDecoder(lines, problems);
        tags = new TagReader(source, lines, decoder, limits, problems);
        tree = new TreeBuilder(limits, problems);
    }

    /// <summary>Reads a document. What it may not hold is told; past a limit nothing more is read.</summary>
    public static HtmlDocument Read(string html, ReadingLimits limits, ProblemSink problems)
    {
        if (html.Length > limits.MaxCharacters)
        {
            problems.Error(MarkupCodes.Limit, 1, 1, $"The document has {html.Length} characters; at most {limits.MaxCharacters} are read.");
            html = "";
        }

        var text = html.StartsWith('\uFEFF') ? html[1..] : html;
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var reader = new HtmlReader(text, limits, problems);
        reader.ReadAll();
        return reader.tree.Finish();
    }

    private void ReadAll()
    {
        for (var at = 0; at < source.Length && !tree.IsFull;)
        {
            var open = source.IndexOf('<', at);
            if (open < 0)
                open = source.Length;
            else if (!StartsMarkup(open))
                open = FindMarkup(open + 1);
            if (open > at)
                ReadText(at, open);
            at = open < source.Length ? ReadMarkup(open) : open;
        }
    }

    private bool StartsMarkup(int at) => at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '!' or '?' or '/');

    private int FindMarkup(int at)
    {
        for (; at < source.Length; at++)
        {
            at = source.IndexOf('<', at);
            if (at < 0)
                break;
            if (StartsMarkup(at))
                return at;
        }

        return source.Length;
    }

    private void ReadText(int start, int end)
    {
        var (line, column) = lines.At(start);
        tree.AddText(decoder.Decode(source.AsSpan(start, end - start), start), line, column);
    }

    private int ReadMarkup(int at)
    {
        var rest = source.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            return SkipComment(at);
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal) && tree.IsInSvg)
            return ReadCharacterData(at);
        if (rest[1] is '!' or '?')
            return After(source.IndexOf('>', at), at, "The declaration");
        var tag = tags.Read(at);
        if (tag.Name.Length == 0)
            return tag.End;
        var (line, column) = lines.At(at);
        if (tag.IsEnd)
        {
            tree.EndTag(tag.Name, line, column);
            return tag.End;
        }

        var element = tree.StartTag(tag, line, column);
        return element is not null && !element.IsSvg && ElementTable.IsRaw(element.Name) || element is { Name: "style" }
            ? ReadRaw(element, tag.End)
            : tag.End;
    }

    private int SkipComment(int at)
    {
        // As browsers read them: <!--> and <!---> are whole comments.
        if (source.AsSpan(at).StartsWith("<!-->", StringComparison.Ordinal))
            return at + 5;
        var end = source.IndexOf("-->", at + 2, StringComparison.Ordinal);
        return After(end < 0 ? -1 : end + 2, at, "The comment");
    }

    private int ReadCharacterData(int at)
    {
        var start = at + "<![CDATA[".Length;
        var end = source.IndexOf("]]>", start, StringComparison.Ordinal);
        var (line, column) = lines.At(start);
        tree.AddText(decoder.Decode(source.AsSpan(start, (end < 0 ? source.Length : end) - start), start, entities: false), line, column);
        return After(end < 0 ? -1 : end + 2, at, "The character data");
    }

    private int After(int end, int start, string what)
    {
        if (end >= 0)
            return end + 1;
        Warn(MarkupCodes.Unclosed, start, $"{what} that starts here does not end. The rest of the document is lost in it.");
        return source.Length;
    }

    /// <summary>Reads up to the end tag, whatever stands between.</summary>
    private int ReadRaw(HtmlElement element, int start)
    {
        var end = start;
        while ((end = source.IndexOf("</", end, StringComparison.Ordinal)) >= 0 && !IsEndOf(element.Name, end))
            end += 2;
        if (end < 0)
        {
            Warn(MarkupCodes.Unclosed, start, $"The element <{element.Name}> does not end. The rest of the document is lost in it.");
            end = source.Length;
        }

        if (end > start)
        {
            var (line, column) = lines.At(start);
            tree.AddRaw(element, decoder.Decode(source.AsSpan(start, end - start), start, !ElementTable.KeepsEntities(element.Name)), line, column);
        }

        tree.CloseRaw(element);
        return end < source.Length ? tags.Read(end).End : end;
    }

    private bool IsEndOf(string name, int at)
    {
        var after = at + 2 + name.Length;
        return string.Compare(source, at + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (after >= source.Length || source[after] is '>' or '/' or ' ' or '\n' or '\t' or '\f');
    }

    private void Warn(string code, int offset, string message)
    {
        var (line, column) = lines.At(offset);
        problems.Warning(code, line, column, message);
    }
}
