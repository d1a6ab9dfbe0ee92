using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Reads media queries. What cannot be read is never met.</summary>
internal static class MediaParser
{
    private const double Small = 0.001;

    // In a query a unit relative to a font is relative to the size that a document starts with.
    private static readonly ComputeContext Context = new() { Parent = ComputedStyle.Initial, FontSize = 12, RootFontSize = 12, ViewWidth = 0, ViewHeight = 0 };

    public static MediaCondition Parse(TokenList tokens, int start, int end, MediaCondition? outer)
    {
        var reader = new ValueReader(tokens, start, end);
        var queries = new List<MediaQuery>();
        if (reader.IsAtEnd)
            queries.Add(new MediaQuery(true, false, []));
        while (!reader.IsAtEnd)
        {
            queries.Add(ReadQuery(reader));
            while (!reader.IsAtEnd && !reader.TryComma())
                reader.Take();
        }

        return new MediaCondition(queries, outer);
    }

    private static MediaQuery ReadQuery(ValueReader reader)
    {
        var isNegated = reader.TryWord("not");
        reader.TryWord("only");
        var features = new List<MediaFeature>();
        var isPrint = true;
        if (reader.TryIdentifier(out var medium))
            isPrint = medium.ToLowerInvariant() is "print" or "all";
        else if (ReadFeature(reader) is { } feature)
            features.Add(feature);
        else
            return MediaQuery.Never;
        while (reader.TryWord("and"))
        {
            var negates = reader.TryWord("not");
            if (ReadFeature(reader) is not { } feature)
                return MediaQuery.Never;
            features.Add(negates ? feature with { IsNegated = true } : feature);
        }

        return reader.IsAtEnd || reader.Is(TokenKind.Comma) ? new MediaQuery(isPrint, isNegated, features) : MediaQuery.Never;
    }

    private static MediaFeature? ReadFeature(ValueReader reader)
    {
        if (!reader.Is(TokenKind.OpenParenthesis))
            return null;
        var inner = reader.Enter();
        if (TrySize(inner, out var size))
            return ReadRange(inner, size);
        if (!inner.TryIdentifier(out var name))
            return null;
        name = name.ToLowerInvariant();
        var isHeight = name.EndsWith("height", StringComparison.Ordinal);
        if (isHeight || name.EndsWith("width", StringComparison.Ordinal))
            return ReadSize(inner, name, isHeight);
        var value = inner.TryKind(TokenKind.Colon) && inner.TryIdentifier(out var word) ? word.ToLowerInvariant() : "";
        return name switch
        {
            "orientation" => new MediaFeature(false, 0, 0, Landscape: value == "landscape"),
            "color" or "min-color" => Always(true),
            "prefers-color-scheme" => Always(value == "light"),
            "prefers-reduced-motion" => Always(value is "reduce" or ""),
            "update" => Always(value is "none"),
            "hover" or "any-hover" or "pointer" or "any-pointer" or "scripting" => Always(value == "none"),
            "overflow-block" => Always(value == "paged"),
            "prefers-contrast" or "forced-colors" or "inverted-colors" => Always(value is "none" or "no-preference"),
            "resolution" or "min-resolution" or "-webkit-min-device-pixel-ratio" => Always(true),
            _ => Always(false),
        };
    }

    private static MediaFeature Always(bool known) => new(false, 0, 0, Known: known);

    private static MediaFeature? ReadSize(ValueReader inner, string name, bool isHeight)
    {
        if (inner.IsAtEnd)
            return Always(true);
        if (inner.TryKind(TokenKind.Colon))
        {
            if (!TrySize(inner, out var size))
                return null;
            return name.StartsWith("min-", StringComparison.Ordinal) ? new MediaFeature(isHeight, size, double.MaxValue)
                : name.StartsWith("max-", StringComparison.Ordinal) ? new MediaFeature(isHeight, 0, size)
                : new MediaFeature(isHeight, size - Small, size + Small);
        }

        return TryComparison(inner, out var less, out var equal) && TrySize(inner, out var bound) ? Bounded(isHeight, less, equal, bound) : null;
    }

    // '400px <= width <= 700px'
    private static MediaFeature? ReadRange(ValueReader inner, double first)
    {
        if (!TryComparison(inner, out var less, out var equal) || !inner.TryIdentifier(out var name) || name.ToLowerInvariant() is not ("width" or "height"))
            return null;
        var isHeight = name.Equals("height", StringComparison.OrdinalIgnoreCase);
        var feature = Bounded(isHeight, !less, equal, first);
        if (inner.IsAtEnd)
            return feature;
        if (!TryComparison(inner, out less, out equal) || !TrySize(inner, out var second))
            return null;
        var other = Bounded(isHeight, less, equal, second);
        return feature with { Least = Math.Max(feature.Least, other.Least), Greatest = Math.Min(feature.Greatest, other.Greatest) };
    }

    private static MediaFeature Bounded(bool isHeight, bool less, bool equal, double bound)
    {
        if (bound > 0 && !equal)
            bound += less ? -Small : Small;
        return less ? new MediaFeature(isHeight, 0, bound) : new MediaFeature(isHeight, bound, double.MaxValue);
    }

    private static bool TryComparison(ValueReader reader, out bool less, out bool equal)
    {
        less = reader.TrySign('<');
        var greater = !less && reader.TrySign('>');
        equal = reader.TrySign('=');
        return less || greater;
    }

    private static bool TrySize(ValueReader reader, out double points)
    {
        points = 0;
        if (!MathReader.TryLength(reader, percent: false, out var length))
            return false;
        points = length.Compute(Context).Points;
        return true;
    }
}
