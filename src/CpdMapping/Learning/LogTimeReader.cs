using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CpdMapping.Learning;

/// <summary>Reads the times of an attendance log, in the ways that registers and video meetings write them, and never guesses one.</summary>
internal sealed class LogTimeReader(LocalZone zone, DateOnly day)
{
    public const string Expected = "A time of the log's zone was expected, as 2026-11-04 09:28:10.";

    private static readonly string[] Times = ["H:mm", "H:mm:ss", "h:mm tt", "h:mm:ss tt"];
    private static readonly string[] Betweens = [" ", ", ", "'T'"];
    private static readonly string[] Plainly = Formats("yyyy-MM-dd", "d.M.yyyy");
    private static readonly string[] DayFirst = Formats("d/M/yyyy", "d/M/yy");
    private static readonly string[] MonthFirst = Formats("M/d/yyyy", "M/d/yy");

    public bool TryRead(string text, out DateTimeOffset moment, [NotNullWhen(false)] out string? fault)
    {
        var clean = text.Replace('\u202F', ' ').Replace('\u00A0', ' ').Trim(); // some programs part the time from AM with a narrow space
        fault = null;
        if (LearningReader.TryMoment(clean.Length > 10 ? $"{clean[..10]}T{clean[11..].Replace(" ", "", StringComparison.Ordinal)}" : clean, out moment))
            return true;
        if (Local(clean) is not [var local])
            fault = Local(clean).Count == 0 ? $"'{clean}' is not a time." : $"'{clean}' can be two days, and neither is that of the session, {Plain.Day(day)}.";
        else if (local.Year < zone.FirstYear)
            fault = $"Times in {zone.Id} are known from {Plain.Number(zone.FirstYear)}, and '{clean}' is earlier.";
        else if (zone.OffsetsOf(local) is [var offset])
            moment = new(local, offset);
        else
            fault = zone.OffsetsOf(local).IsEmpty ? $"'{clean}' does not exist in {zone.Id}: the clock goes forward over it."
                : $"'{clean}' comes twice in {zone.Id}: the clock repeats the hour. Write its offset behind it.";
        return fault is null;
    }

    // One reading, or none, or two that nothing tells apart.
    private Sequence<DateTime> Local(string text)
    {
        if (TimeOnly.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return [day.ToDateTime(time)];
        if (TryRead(text, Plainly, out var local))
            return [local];
        var readings = new[] { DayFirst, MonthFirst }.Where(formats => TryRead(text, formats, out _)).Select(formats => Reading(text, formats)).Distinct().ToSequence();
        var ofTheDay = readings.Where(reading => DateOnly.FromDateTime(reading) == day).ToSequence();
        return readings.Count > 1 && ofTheDay.Count == 1 ? ofTheDay : readings;
    }

    private static DateTime Reading(string text, string[] formats) => TryRead(text, formats, out var local) ? local : default;

    private static bool TryRead(string text, string[] formats, out DateTime local) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out local);

    private static string[] Formats(params string[] days) =>
        [.. days.SelectMany(date => Betweens.SelectMany(between => Times.Select(time => $"{date}{between}{time}")))];
}
