namespace CpdMapping.Standards.Names;

/// <summary>Reads the names on a page: lists under headings that name catalogues, and lines that name theirs. Prose is passed over.</summary>
internal sealed class PageReader(StandardsLibrary library, NameContext context)
{
    private const int MostWordsOfAName = 20;

    private readonly List<NameInText> found = [];
    private readonly LineReader lines = new(library, context);
    private readonly HeadingText headings = new(library.NameIndex.Phrases);
    private readonly HeadingPath path = new(library);
    private int ordinal;
    private string? carried; // the heading of a line that goes on in the next one

    public List<NameInText> Read(string page)
    {
        var (start, number) = (0, 0);
        while (start < page.Length)
        {
            var end = page.AsSpan(start).IndexOfAny('\n', '\r') is var length && length >= 0 ? start + length : page.Length;
            Read(new TextPart(page[start..end], start).Trimmed(), ++number);
            start = end + (end + 1 < page.Length && page[end] == '\r' && page[end + 1] == '\n' ? 2 : 1);
        }
        return found;
    }

    private bool IsNarrowed => context.Catalogue is not null || path.NamesACatalogue || (path.IsEmpty && !context.Headings.IsEmpty);

    private void Read(TextPart line, int number)
    {
        if (line.IsEmpty || !line.Text.Any(char.IsLetterOrDigit))
            return;
        var level = line.Text.TakeWhile(sign => sign == '#').Count();
        if (level > 0)
            path.Open(line.Slice(level, line.Text.Length).Trimmed(":#").Text, level);
        else if (line.Text.Contains('|', StringComparison.Ordinal) || line.WithoutBullet() != line)
            Items(line, number);
        else if (line.Numbered() is var (rest, place))
            Numbered(line, rest, place, number);
        else
            Plain(line, number);
    }

    private void Items(TextPart line, int number)
    {
        var above = carried is null ? path.Texts : path.Texts.Append(carried).ToSequence();
        var (names, heading) = lines.Read(line, number, above);
        if (heading is not null)
            (names, _) = lines.Read(line, number, path.Around(heading));
        carried = line.Text.EndsWith('|') ? heading ?? carried : null;
        Keep(names, heading is not null);
    }

    // The numbers of a list are its own where they run from 1 and the name is not known with them.
    private void Numbered(TextPart line, TextPart rest, int place, int number)
    {
        ordinal = place == 1 || place == ordinal + 1 ? place : 0;
        var (names, heading) = lines.Read(line, number, path.Texts);
        if (ordinal > 0 && names.Exists(name => name.Resolution.Standard is null))
            (names, heading) = lines.Read(rest, number, path.Texts);
        Keep(names, heading is not null);
    }

    private void Plain(TextPart line, int number)
    {
        var text = line.Trimmed(".");
        var isShort = text.Text.AsSpan().Count(' ') < MostWordsOfAName;
        var (names, heading) = lines.Read(line, number, path.Texts);
        if (headings.IsHeading(line.Text) && lines.Whole(text, number, path.Texts).Resolution.Standard is null)
        {
            path.Open(line.Trimmed(":").Text, level: null);
        }
        else if (heading is not null && line.Text[^1] is not ('.' or '!' or '?'))
        {
            Keep(lines.Read(line, number, path.Around(heading)).Names, hasHeading: true);
        }
        else if (isShort && names.Count > 0 && names.TrueForAll(name => name.Resolution.Standard is not null))
        {
            found.AddRange(names);
        }
        else if (isShort && line.Text[^1] is not ('.' or '!' or '?'))
        {
            var name = lines.Whole(text, number, path.Texts);
            if (!name.Resolution.Candidates.IsEmpty && (IsNarrowed || headings.NamesCatalogue(text.Text)))
                found.Add(name);
            else
                path.Close(); // a heading of something else
        }
    }

    // Where nothing says a catalogue, a list is one of something else, unless its items are known by themselves.
    private void Keep(List<NameInText> names, bool hasHeading) =>
        found.AddRange(hasHeading || IsNarrowed ? names : names.FindAll(name => name.Resolution.Standard is not null));
}
