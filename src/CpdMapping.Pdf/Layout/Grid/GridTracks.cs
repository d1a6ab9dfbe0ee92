using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Grid;

/// <summary>The columns of a grid, and how wide each becomes (CSS Grid 2, section 12).</summary>
internal sealed class GridTracks
{
    private const int MostRepeats = 1000;

    private readonly GridTrack[] tracks;
    private readonly double[] sizes;
    private readonly double[] limits;

    private GridTracks(GridTrack[] tracks)
    {
        this.tracks = tracks;
        sizes = new double[tracks.Length];
        limits = new double[tracks.Length];
    }

    /// <summary>Gets the tracks that a template gives, those that repeat as often as they fit the room.</summary>
    public static List<GridTrack> Expand(GridTemplate template, double room, double gap)
    {
        var all = new List<GridTrack>(template.Before);
        if (template.Repeated.Count > 0)
        {
            double once = Fixed(template.Repeated, room) + (gap * template.Repeated.Count);
            double others = Fixed(template.Before, room) + Fixed(template.After, room) + (gap * (template.Before.Count + template.After.Count));
            int times = once > 0 ? (int)Math.Clamp(Math.Floor((room + gap - others) / once), 1, MostRepeats) : 1;
            for (int time = 0; time < times; time++)
                all.AddRange(template.Repeated);
        }
        all.AddRange(template.After);
        return all;
    }

    /// <summary>Works out the widths of the columns.</summary>
    /// <param name="placement">The items with their places.</param>
    /// <param name="given">The columns that the template gives.</param>
    /// <param name="automatic">What further columns are like.</param>
    /// <param name="room">The width of the content box.</param>
    /// <param name="gap">The room between two columns.</param>
    /// <param name="isStretched">Whether automatic columns share what is left.</param>
    /// <param name="context">The layout.</param>
    public static double[] Widths(
        GridPlacement placement, IReadOnlyList<GridTrack> given, IReadOnlyList<GridTrack> automatic, double room, double gap, bool isStretched, LayoutContext context)
    {
        var columns = Columns(placement, given, automatic);
        columns.Measure(placement, room, context);
        double free = room - (gap * Math.Max(0, columns.sizes.Length - 1));
        foreach (double size in columns.sizes)
            free -= size;
        free = columns.Grow(free, context.Budget);
        if (!columns.Flex(room - (gap * Math.Max(0, columns.sizes.Length - 1)), context.Budget) && isStretched)
            columns.Stretch(free);
        return columns.sizes;
    }

    /// <summary>Measures the columns by their content alone.</summary>
    public static MinMax Measure(GridPlacement placement, IReadOnlyList<GridTrack> given, IReadOnlyList<GridTrack> automatic, double gap, LayoutContext context)
    {
        var columns = Columns(placement, given, automatic);
        columns.Measure(placement, 0, context);
        var sum = new MinMax(0, 0).Plus(gap * Math.Max(0, columns.sizes.Length - 1));
        for (int column = 0; column < columns.sizes.Length; column++)
            sum = new MinMax(sum.Min + columns.sizes[column], sum.Max + Math.Max(columns.sizes[column], columns.limits[column]));
        return sum;
    }

    private static GridTracks Columns(GridPlacement placement, IReadOnlyList<GridTrack> given, IReadOnlyList<GridTrack> automatic)
    {
        var made = new GridTrack[placement.Columns];
        for (int column = 0; column < made.Length; column++)
            made[column] = column < given.Count ? given[column]
                : automatic.Count > 0 ? automatic[(column - given.Count) % automatic.Count]
                : GridTrack.Auto;
        return new GridTracks(made);
    }

    private static double Fixed(IReadOnlyList<GridTrack> tracks, double room)
    {
        double sum = 0;
        foreach (var track in tracks)
            sum += track.Greatest.Kind == TrackKind.Length ? track.Greatest.Length.Resolve(room)
                : track.Least.Kind == TrackKind.Length ? track.Least.Length.Resolve(room)
                : 0;
        return sum;
    }

    // The least and the most that each column's content asks for, within what the track allows.
    private void Measure(GridPlacement placement, double room, LayoutContext context)
    {
        for (int column = 0; column < tracks.Length; column++)
        {
            sizes[column] = tracks[column].Least.Kind == TrackKind.Length ? Math.Max(0, tracks[column].Least.Length.Resolve(room)) : 0;
            limits[column] = tracks[column].Greatest.Kind == TrackKind.Length ? tracks[column].Greatest.Length.Resolve(room) : 0;
        }
        foreach (var item in placement.Items)
            if (item.Columns == 1)
                Ask(item.Column, Widths(item, context));
        foreach (var item in placement.Items)
            if (item.Columns > 1)
                Spread(item, Widths(item, context));
        for (int column = 0; column < tracks.Length; column++)
            limits[column] = Math.Max(limits[column], sizes[column]);
    }

    private static MinMax Widths(GridItem item, LayoutContext context)
    {
        var style = item.Box.Style;
        return context.Measure(item.Box).Plus((style.MarginLeft?.Points ?? 0) + (style.MarginRight?.Points ?? 0));
    }

    private void Ask(int column, MinMax widths)
    {
        var track = tracks[column];
        if (track.Least.Kind is not (TrackKind.Length or TrackKind.Fraction))
            sizes[column] = Math.Max(sizes[column], track.Least.Kind == TrackKind.MaxContent ? widths.Max : widths.Min);
        else if (track.Least.Kind == TrackKind.Fraction)
            sizes[column] = Math.Max(sizes[column], widths.Min);
        limits[column] = track.Greatest.Kind switch
        {
            TrackKind.MinContent => Math.Max(limits[column], widths.Min),
            TrackKind.Length or TrackKind.Fraction => limits[column],
            TrackKind.FitContent => Math.Max(limits[column], Math.Min(widths.Max, track.Greatest.Length.Points)),
            _ => Math.Max(limits[column], widths.Max),
        };
    }

    // What an item needs beyond its columns is shared by those among them that are sized by content.
    private void Spread(GridItem item, MinMax widths)
    {
        int open = 0;
        double low = 0;
        double high = 0;
        for (int column = item.Column; column < item.Column + item.Columns; column++)
        {
            open += tracks[column].Least.Kind == TrackKind.Length ? 0 : 1;
            low += sizes[column];
            high += Math.Max(sizes[column], limits[column]);
        }
        for (int column = item.Column; open > 0 && column < item.Column + item.Columns; column++)
        {
            if (tracks[column].Least.Kind == TrackKind.Length)
                continue;
            sizes[column] += Math.Max(0, widths.Min - low) / open;
            if (tracks[column].Greatest.Kind is not (TrackKind.Length or TrackKind.Fraction))
                limits[column] = Math.Max(sizes[column], limits[column]) + (Math.Max(0, widths.Max - high) / open);
        }
    }

    // Columns grow alike until each has what its content asks for at most.
    private double Grow(double free, LayoutBudget budget)
    {
        while (free > 0.001)
        {
            budget.Spend(sizes.Length);
            int open = 0;
            double step = free;
            for (int column = 0; column < sizes.Length; column++)
            {
                if (!Grows(column))
                    continue;
                open++;
                step = Math.Min(step, limits[column] - sizes[column]);
            }
            if (open == 0)
                break;
            step = Math.Min(step, free / open);
            for (int column = 0; column < sizes.Length; column++)
                if (Grows(column))
                    sizes[column] += step;
            free -= step * open;
        }
        return free;
    }

    private bool Grows(int column) => tracks[column].Greatest.Kind != TrackKind.Fraction && limits[column] - sizes[column] > 0.001;

    // Fractions share what the other columns leave; a column whose content needs more than its share stands out of the sharing.
    private bool Flex(double room, LayoutBudget budget)
    {
        bool[] isOut = new bool[tracks.Length];
        for (int column = 0; column < tracks.Length; column++)
            isOut[column] = tracks[column].Greatest.Kind != TrackKind.Fraction;
        if (Array.TrueForAll(isOut, static value => value))
            return false;
        while (true)
        {
            budget.Spend(tracks.Length);
            double rest = room;
            double fractions = 0;
            for (int column = 0; column < tracks.Length; column++)
            {
                if (isOut[column])
                    rest -= sizes[column];
                else
                    fractions += tracks[column].Greatest.Fraction;
            }
            double share = Math.Max(0, rest) / Math.Max(1, fractions);
            bool isChanged = false;
            for (int column = 0; column < tracks.Length; column++)
                if (!isOut[column] && share * tracks[column].Greatest.Fraction < sizes[column])
                    isOut[column] = isChanged = true;
            if (isChanged)
                continue;
            for (int column = 0; column < tracks.Length; column++)
                if (!isOut[column])
                    sizes[column] = share * tracks[column].Greatest.Fraction;
            return true;
        }
    }

    private void Stretch(double free)
    {
        int open = 0;
        foreach (var track in tracks)
            open += track.Greatest.Kind == TrackKind.Auto ? 1 : 0;
        for (int column = 0; open > 0 && free > 0 && column < tracks.Length; column++)
            if (tracks[column].Greatest.Kind == TrackKind.Auto)
                sizes[column] += free / open;
    }
}
