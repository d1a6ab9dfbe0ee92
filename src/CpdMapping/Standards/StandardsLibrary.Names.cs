using CpdMapping.Standards.Names;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    private NameIndex? nameIndex;

    internal NameIndex NameIndex => nameIndex ??= new(this); // two threads may make it twice; both are alike

    /// <summary>Finds the standard that a name means.</summary>
    /// <param name="name">A full reference, a title, a label, a known spelling, or the catalogue's name with a code: <c>pcf@2018/7</c>, <c>Intervention and skills</c>, <c>PCF 7</c>.</param>
    /// <param name="context">Where the name was found: headings, date, catalogue. Without it the name stands alone.</param>
    /// <returns>One standard, or the candidates and why none was chosen; never a guess.</returns>
    /// <remarks>Case, punctuation, spacing, '&amp;' for 'and', and American or British spelling make no difference. See <see cref="MatchKind"/> for the ways, from the surest on.</remarks>
    public NameResolution Resolve(string name, NameContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new NameResolver(this, context ?? new NameContext()).Resolve(name);
    }

    /// <summary>Reads the names in a line and finds what each means.</summary>
    /// <param name="line">The line, such as <c>PCF - Knowledge | Values and ethics</c> or <c>Statement 1: Relationships and effective direct work</c>.</param>
    /// <param name="context">Where the line was found.</param>
    /// <returns>Every name in the line, in order, with its place and its headings: one where nothing parts it.</returns>
    /// <remarks>
    /// A catalogue's name before a colon or a spaced dash is a heading of the names after it. '|', ';', '•' and tabs part names; commas and 'and' do so only where
    /// each part is known, since titles hold them too.
    /// </remarks>
    public Sequence<NameInText> ResolveLine(string line, NameContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new LineReader(this, context ?? new NameContext()).Read(new(line, 0), 1, []).Names.ToSequence();
    }

    /// <summary>Reads the names on a page, such as the standards that a course page lists, and finds what each means.</summary>
    /// <param name="page">The text of the page, or the part of it that lists standards.</param>
    /// <param name="context">What is known of the page: its date, and headings above all of it.</param>
    /// <returns>Every name, in order, with its place and its headings.</returns>
    /// <remarks>
    /// Headings are lines that name a catalogue, with or without a colon, and Markdown's. Under them, list items, lines with '|' and lines with a known or nearly known name are
    /// read; elsewhere only what is known by itself. Sentences, and lists under other headings, are passed over.
    /// </remarks>
    public Sequence<NameInText> ResolvePage(string page, NameContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new PageReader(this, context ?? new NameContext()).Read(page).ToSequence();
    }
}
