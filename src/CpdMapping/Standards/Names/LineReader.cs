using System.Buffers;

namespace CpdMapping.Standards.Names;

/// <summary>Reads the names in a line: 'PCF - A | B | C', '• Safe: S2, S3', 'KSS-9 The role of supervision'.</summary>
internal sealed class LineReader(StandardsLibrary library, NameContext context)
{
    private const int LongestName = 500;

    private static readonly SearchValues<char> Separators = SearchValues.Create("|;•●▪\t");
    private static readonly SearchValues<char> Commas = SearchValues.Create(",");

    private readonly Dictionary<Sequence<string>, NameResolver> resolvers = [];
    private readonly HeadingText headings = new(library.NameIndex.Phrases);

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, and its place.</param>
    /// <param name="number">Its number.</param>
    /// <param name="above">The headings above it.</param>
    /// <returns>The names, and the heading that stands before them in the line; null where there is none.</returns>
    public (List<NameInText> Names, string? Heading) Read(TextPart line, int number, Sequence<string> above)
    {
        var body = line.Trimmed().WithoutBullet();
        var end = body.Text.AsSpan().IndexOfAny(Separators);
        var first = end < 0 ? body.Text : body.Text[..end];
        var before = first.Length <= LongestName ? headings.Before(first) : null;
        var heading = before is var (length, _) ? body.Text[..length] : null;
        var names = before is var (_, start)
            ? Names(body.Slice(start, body.Text.Length), number, above.Append(heading ?? "").ToSequence())
            : Names(body, number, above);
        // 'Statement 1: Relationships and effective direct work', where the heading's sign is part of the name.
        return heading is not null && end < 0 && names.Exists(name => name.Resolution.Standard is null)
            && Whole(body.Trimmed(".;,"), number, above) is { Resolution.Standard: not null } whole
            ? ([whole], null)
            : (names, heading);
    }

    /// <summary>Reads a text as one name.</summary>
    public NameInText Whole(TextPart part, int number, Sequence<string> above) => new()
    {
        Text = part.Text,
        Start = part.Start,
        Line = number,
        Headings = above,
        Resolution = Resolver(above).Resolve(part.Text),
    };

    private List<NameInText> Names(TextPart body, int number, Sequence<string> above) => [.. body.Split(Separators).SelectMany(part => Parts(part, number, above))];

    // A comma may be part of a title: it parts names only where each of them is known.
    private IEnumerable<NameInText> Parts(TextPart part, int number, Sequence<string> above)
    {
        var whole = Whole(part, number, above);
        if (whole.Resolution.Standard is not null || part.Text.Length > LongestName || !part.Text.AsSpan().ContainsAny(',', '&') && !part.Text.Contains(" and ", StringComparison.Ordinal))
            return [whole];
        var parts = part.Split(Commas).SelectMany(LastTwo).ToList();
        var first = Whole(parts[0], number, above);
        if (parts.Count < 2 || first.Resolution.Standard is null)
            return [whole];
        var under = headings.NamesCatalogue(parts[0].Text) ? above.Append(parts[0].Text).ToSequence() : above; // 'PCF 1, 5 and 6'
        var others = parts.Skip(1).Select(other => Whole(other, number, under)).ToList();
        return others.TrueForAll(other => other.Resolution.Standard is not null) ? [first, .. others] : [whole];
    }

    private static IEnumerable<TextPart> LastTwo(TextPart part)
    {
        foreach (var joint in (string[])[" and ", " & "])
            if (part.Text.LastIndexOf(joint, StringComparison.Ordinal) is var at && at > 0)
                return [part.Slice(0, at).Trimmed(), part.Slice(at + joint.Length, part.Text.Length).Trimmed()];
        return [part.Text.StartsWith("and ", StringComparison.Ordinal) ? part.Slice(4, part.Text.Length).Trimmed() : part];
    }

    private NameResolver Resolver(Sequence<string> above)
    {
        if (!resolvers.TryGetValue(above, out var resolver))
            resolvers[above] = resolver = new(library, context with { Headings = context.Headings.Concat(above).ToSequence() });
        return resolver;
    }
}
