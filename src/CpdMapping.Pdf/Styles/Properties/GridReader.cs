using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads the tracks of a grid and the places of its items.</summary>
internal static class GridReader
{
    /// <summary>More tracks than this are cut: they would only fill memory.</summary>
    private const int MaxTracks = 1000;

    private static readonly ValueParser Breadths = Parsers.LengthOf(percent: true, negative: false, static length => new TrackBreadth(TrackKind.Length, length));

    private static readonly ValueParser BreadthWords = Keywords.From(new()
    {
        ["auto"] = TrackBreadth.Auto,
        ["min-content"] = new TrackBreadth(TrackKind.MinContent),
        ["max-content"] = new TrackBreadth(TrackKind.MaxContent),
    });

    public static bool TryTemplate(ValueReader reader, out object? template)
    {
        template = GridTemplate.None;
        if (reader.TryWord("none"))
            return true;
        var builder = new GridTemplateBuilder();
        while (!reader.IsAtEnd)
        {
            if (reader.Is(TokenKind.OpenBracket))
                ReadNames(reader.Enter(), builder);
            else if (reader.Current.IsFunction("repeat"))
            {
                if (!TryRepeat(reader.Enter(), builder))
                    return false;
            }
            else if (TryTrack(reader, out var track))
                builder.Add(track);
            else
                return false;
        }

        template = builder.Build();
        return builder.HasTracks;
    }

    public static bool TryTracks(ValueReader reader, out object? tracks)
    {
        var list = new List<object?>();
        while (TryTrack(reader, out var track))
            list.Add(track);
        tracks = SpecifiedGroup.Of([.. list], static parts => GridTemplateBuilder.Tracks(parts));
        return list.Count > 0;
    }

    public static bool TryAreas(ValueReader reader, out object? areas)
    {
        areas = null;
        if (reader.TryWord("none"))
            return true;
        var rows = new List<IReadOnlyList<string>>();
        while (reader.TryText(out var row))
            rows.Add(row.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
        areas = new GridAreas(rows);
        return rows.Count > 0 && rows.TrueForAll(row => row.Count > 0 && row.Count == rows[0].Count);
    }

    public static bool TryFlow(ValueReader reader, out object? flow)
    {
        var dense = reader.TryWord("dense");
        var column = reader.TryWord("column");
        var any = column || reader.TryWord("row") || dense;
        dense |= reader.TryWord("dense");
        flow = column ? (dense ? GridFlow.ColumnDense : GridFlow.Column) : dense ? GridFlow.RowDense : GridFlow.Row;
        return any;
    }

    public static bool TryLine(ValueReader reader, out object? line)
    {
        line = null;
        if (reader.TryWord("auto"))
        {
            line = GridLine.Auto;
            return true;
        }

        var spans = reader.TryWord("span");
        var hasNumber = reader.TryNumber(out var number, whole: true);
        reader.TryIdentifier(out var name);
        hasNumber = hasNumber || reader.TryNumber(out number, whole: true);
        spans |= reader.TryWord("span");
        var whole = (int)Math.Clamp(number, -MaxTracks, MaxTracks);
        if ((!hasNumber && name.Length == 0) || (hasNumber && whole == 0) || (spans && whole < 0))
            return false;
        line = spans ? new GridLine(0, Math.Max(whole, 1)) : new GridLine(whole, 0, name.Length > 0 ? name : null);
        return true;
    }

    private static void ReadNames(ValueReader reader, GridTemplateBuilder builder)
    {
        while (reader.TryIdentifier(out var name))
            builder.Name(name);
    }

    private static bool TryRepeat(ValueReader reader, GridTemplateBuilder builder)
    {
        var fit = reader.TryWord("auto-fit");
        var fills = fit || reader.TryWord("auto-fill");
        double times = 1;
        if (!fills && (!reader.TryNumber(out times, whole: true) || times < 1))
            return false;
        if (!reader.TryComma() || (fills && !builder.StartFilling(fit)))
            return false;
        var tracks = new List<object?>();
        while (!reader.IsAtEnd)
        {
            if (reader.Is(TokenKind.OpenBracket))
                reader.Take();
            else if (TryTrack(reader, out var track))
                tracks.Add(track);
            else
                return false;
        }

        for (var time = 0; time < Math.Min(times, MaxTracks) && builder.Count < MaxTracks; time++)
            foreach (var track in tracks)
                builder.Add(track);
        if (fills)
            builder.EndFilling();
        return tracks.Count > 0;
    }

    private static bool TryTrack(ValueReader reader, out object? track)
    {
        track = null;
        if (reader.TryEnter("minmax", out var inner))
        {
            if (!TryBreadth(inner, out var least) || !inner.TryComma() || !TryBreadth(inner, out var greatest) || !inner.IsAtEnd)
                return false;
            track = SpecifiedGroup.Of([least, greatest], static parts => new GridTrack((TrackBreadth)parts[0]!, (TrackBreadth)parts[1]!));
        }
        else if (reader.TryEnter("fit-content", out var fit))
        {
            if (!Parsers.PositiveLength(fit, out var limit))
                return false;
            track = SpecifiedGroup.Of([limit], static parts => new GridTrack(TrackBreadth.Auto, new TrackBreadth(TrackKind.FitContent, (Length)parts[0]!)));
        }
        else if (TryBreadth(reader, out var breadth))
            track = SpecifiedGroup.Of([breadth], static parts => Alone((TrackBreadth)parts[0]!));
        return track is not null;
    }

    // A fraction alone may not become smaller than its content.
    private static GridTrack Alone(TrackBreadth breadth) => breadth.Kind == TrackKind.Fraction ? new GridTrack(TrackBreadth.Auto, breadth) : new GridTrack(breadth, breadth);

    private static bool TryBreadth(ValueReader reader, out object? breadth)
    {
        if (reader.Is(TokenKind.Dimension) && reader.Current.Text.Equals("fr", StringComparison.OrdinalIgnoreCase) && reader.Current.Number >= 0)
        {
            breadth = new TrackBreadth(TrackKind.Fraction, Fraction: Bounds.Clamp(reader.Take().Number));
            return true;
        }

        return BreadthWords(reader, out breadth) || Breadths(reader, out breadth);
    }
}
