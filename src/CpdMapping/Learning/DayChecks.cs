using System.Runtime.InteropServices;
using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks that the entries that stand do not make a day longer than it is.</summary>
/// <remarks>Only minutes that certainly fall on one day are added up: those of activities of one day. Summer time's last day has 25 hours; nobody learns through it.</remarks>
internal static class DayChecks
{
    private const int MinutesOfADay = 24 * 60;

    public static void Run(CpdRecord record, Spot spot, ProblemList problems)
    {
        if (!MayBeTooLong(record))
            return;
        var standing = record.Standing().ToHashSet(ReferenceEqualityComparer.Instance);
        var days = new Dictionary<DateOnly, (int Minutes, List<string> Entries)>();
        for (var i = 0; i < record.Entries.Count; i++)
        {
            if (record.Entries[i] is not { Activity: { } activity } entry || activity.From != activity.To || activity.Minutes > MinutesOfADay
                || !standing.Contains(entry) || !spot[i]["activity"].IsSound)
                continue;
            var (before, ids) = days.TryGetValue(activity.From, out var known) ? known : (0, []);
            ids.Add(entry.Id);
            days[activity.From] = (before + activity.Minutes, ids);
            if (before <= MinutesOfADay && before + activity.Minutes > MinutesOfADay)
                problems.Error(
                    LearningCodes.DayTooLong,
                    spot[i]["activity"]["minutes"].Place,
                    $"The entries {string.Join(", ", ids.Select(id => $"'{id}'"))} add up to {Plain.Duration(before + activity.Minutes)} on {Plain.Day(activity.From)}.",
                    "At most 24 hours a day were expected.",
                    "Correct, by a later entry, the one that is wrong.");
        }
    }

    // Whether some day is too long even if every entry stood; that is nearly never so, and costs little to find out.
    private static bool MayBeTooLong(CpdRecord record)
    {
        var days = new Dictionary<DateOnly, long>(record.Entries.Count);
        foreach (var entry in record.Entries)
        {
            if (entry.Activity is not { } activity || activity.From != activity.To)
                continue;
            ref var minutes = ref CollectionsMarshal.GetValueRefOrAddDefault(days, activity.From, out _);
            minutes += activity.Minutes;
            if (minutes > MinutesOfADay)
                return true;
        }
        return false;
    }
}
