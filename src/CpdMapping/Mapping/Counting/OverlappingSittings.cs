using CpdMapping.Learning;

namespace CpdMapping.Mapping.Counting;

/// <summary>Finds activities whose times overlap.</summary>
/// <remarks>
/// Times include breaks, and minutes do not. Two activities cannot take more minutes than the time from their starts to their ends, taken once: what is
/// above that is certainly in both. The rest of the overlap may have been somebody's break.
/// </remarks>
internal sealed class OverlappingSittings(CountedEntries entries)
{
    public void Find()
    {
        var sittings = Sittings();
        if (sittings.Count < 2)
            return;
        sittings.Sort();
        var overlaps = new SortedDictionary<(int Later, int Earlier), TimeSpan>();
        var open = new List<Span>();
        foreach (var sitting in sittings)
        {
            open.RemoveAll(o => o.End <= sitting.Start);
            foreach (var other in open.Where(o => o.Place != sitting.Place))
            {
                var pair = (Math.Max(sitting.Place, other.Place), Math.Min(sitting.Place, other.Place));
                var end = other.End < sitting.End ? other.End : sitting.End;
                overlaps[pair] = overlaps.GetValueOrDefault(pair) + (end - sitting.Start);
            }
            open.Add(sitting);
        }
        foreach (var ((later, earlier), overlap) in overlaps)
            Check(earlier, later, (int)overlap.TotalMinutes);
    }

    private void Check(int earlier, int later, int overlap)
    {
        var most = Math.Min(overlap, Math.Min(entries.Left(earlier), entries.Left(later)));
        if (most <= 0 || (entries.IsSettled(earlier, later) && entries.Left(later) < entries.Activity(later).Minutes))
            return;
        var together = Length(earlier) + Length(later) - overlap;
        var certain = Math.Clamp(entries.Left(earlier) + entries.Left(later) - together, 0, most);
        var found = $"{entries.Names(earlier, later)} overlap by {Plain.HoursAndMinutes(overlap)}";
        if (certain > 0)
            entries.Report(RepeatKind.OverlappingTimes, earlier, later, certain, isCertain: true, certain == most
                ? $"{found}."
                : $"{found}, of which {Plain.HoursAndMinutes(certain)} cannot have been a break.");
        if (certain < most)
            entries.Report(RepeatKind.OverlappingTimes, earlier, later, most - certain, isCertain: false, $"{found}, of which {Plain.HoursAndMinutes(most - certain)} may have been a break.");
    }

    private int Length(int place) => entries.Activity(place).Times.Sum(sitting => sitting.Minutes);

    private List<Span> Sittings()
    {
        var spans = new List<Span>();
        for (var place = 0; place < entries.Count; place++)
            foreach (var sitting in entries.Activity(place).Times)
                if (sitting.Start < sitting.End)
                    spans.Add(new Span(sitting.Start.UtcDateTime, sitting.End.UtcDateTime, place));
        return spans;
    }

    private readonly record struct Span(DateTime Start, DateTime End, int Place) : IComparable<Span>
    {
        public int CompareTo(Span other)
        {
            var byStart = Start.CompareTo(other.Start);
            return byStart != 0 ? byStart : Place.CompareTo(other.Place);
        }
    }
}
