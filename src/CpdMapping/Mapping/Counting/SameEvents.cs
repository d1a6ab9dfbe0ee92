using CpdMapping.Learning;

namespace CpdMapping.Mapping.Counting;

/// <summary>Finds activities of the same days that seem to be one, where their times do not tell.</summary>
/// <remarks>
/// A course or event of the same title and length on the same days is one, whoever certified it. Another length, another title of the same course, or another
/// sort of activity may be two.
/// </remarks>
internal sealed class SameEvents(CountedEntries entries)
{
    public void Find()
    {
        var start = 0;
        for (var later = 1; later < entries.Count; later++)
        {
            if (!AreSameDays(later - 1, later))
                start = later;
            for (var earlier = start; earlier < later; earlier++)
                Check(earlier, later);
        }
    }

    private void Check(int earlier, int later)
    {
        var (one, other) = (entries.Activity(earlier), entries.Activity(later));
        var sameCourse = one.Course is not null && one.Course == other.Course;
        if (!sameCourse && (one.Kind != other.Kind || !TitleText.AreSame(one.Title, other.Title)))
            return;
        var concerned = Math.Min(entries.Left(earlier), entries.Left(later));
        if (concerned <= 0 || (!one.Times.IsEmpty && !other.Times.IsEmpty) || entries.IsSettled(earlier, later))
            return;
        var sameLength = one.Minutes == other.Minutes;
        var taught = one.Kind == other.Kind && one.Kind is ActivityKind.Course or ActivityKind.Event;
        if (!taught && !sameLength)
            return;
        var sameTitle = TitleText.AreSame(one.Title, other.Title);
        var what = sameTitle ? $"of the same title, '{other.Title}'," : $"of the course '{other.Course}'";
        entries.Report(
            RepeatKind.SameEvent, earlier, later, concerned, taught && sameLength && sameTitle,
            $"{entries.Names(earlier, later)} are {what} and of the same days, {Days(other)}{Providers(one, other)}; they took {Lengths(one, other)}.");
    }

    private bool AreSameDays(int one, int other) =>
        entries.Activity(one).To == entries.Activity(other).To && entries.Activity(one).From == entries.Activity(other).From;

    private static string Days(Activity activity) =>
        activity.From == activity.To ? Plain.Day(activity.To) : $"{Plain.Day(activity.From)} to {Plain.Day(activity.To)}";

    private static string Lengths(Activity one, Activity other) => one.Minutes == other.Minutes
        ? $"{Plain.HoursAndMinutes(one.Minutes)} each"
        : $"{Plain.HoursAndMinutes(other.Minutes)} and {Plain.HoursAndMinutes(one.Minutes)}";

    private static string Providers(Activity one, Activity other) =>
        one.Provider is { } first && other.Provider is { } second && !TitleText.AreSame(first, second) ? $", from '{second}' and '{first}'" : "";
}
