using CpdMapping.Learning;

namespace CpdMapping.Mapping.Counting;

/// <summary>Finds courses that were taken again before they count again.</summary>
/// <remarks>
/// Where the months are stated, a course of the same title counts again from that day on, and not before. Where they are not, nobody can tell, and
/// what bears another title may be another part of the course.
/// </remarks>
internal sealed class RepeatedCourses(CountedEntries entries)
{
    public void Find()
    {
        Dictionary<string, int>? last = null;
        for (var later = 0; later < entries.Count; later++)
        {
            if (entries.Activity(later).Course is not { } course)
                continue;
            if ((last ??= new(StringComparer.Ordinal)).TryGetValue(course, out var earlier))
                Check(earlier, later);
            if (entries.Left(later) > 0) // what does not count starts no new interval
                last[course] = later;
        }
    }

    private void Check(int earlier, int later)
    {
        var (one, other) = (entries.Activity(earlier), entries.Activity(later));
        if (entries.Left(later) <= 0 || entries.IsSettled(earlier, later))
            return;
        if (other.From <= one.To)
            SameRun(earlier, later, one, other);
        else if ((other.RefreshMonths ?? one.RefreshMonths) is not { } months)
            Report(earlier, later, isCertain: false, "and when it counts again is not stated");
        else if (other.From < After(one.To, months))
            Report(earlier, later, TitleText.AreSame(one.Title, other.Title), $"and it counts again from {Plain.Day(After(one.To, months))}");
    }

    private void Report(int earlier, int later, bool isCertain, string when) => entries.Report(
        RepeatKind.RepeatedCourse, earlier, later, entries.Left(later), isCertain,
        $"'{entries[later].Id}' takes the course '{entries.Activity(later).Course}' of '{entries[earlier].Id}' again on {Plain.Day(entries.Activity(later).From)}, {when}.");

    // A calendar ends.
    private static DateOnly After(DateOnly day, int months) => DateOnly.MaxValue.AddMonths(-months) > day ? day.AddMonths(months) : DateOnly.MaxValue;

    // The days of one lie within, or reach into, those of the other: perhaps a day that is in a run of days too.
    private void SameRun(int earlier, int later, Activity one, Activity other)
    {
        if ((one.From == other.From && one.To == other.To) || (!one.Times.IsEmpty && !other.Times.IsEmpty))
            return;
        entries.Report(
            RepeatKind.SameEvent, earlier, later, Math.Min(entries.Left(earlier), entries.Left(later)), isCertain: false,
            $"{entries.Names(earlier, later)} are of the course '{other.Course}', and their days overlap.");
    }
}
