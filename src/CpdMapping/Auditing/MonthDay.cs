using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CpdMapping.Auditing;

/// <summary>A day of every year, such as 30 November. 29 February is none, since most years lack it.</summary>
internal readonly record struct MonthDay(int Month, int Day)
{
    public static bool TryParse([NotNullWhen(true)] string? text, out MonthDay day)
    {
        // 2001 is a year without 29 February.
        var parsed = DateOnly.TryParseExact("2001-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = parsed ? new(date.Month, date.Day) : default;
        return parsed;
    }

    public DateOnly In(int year) => new(year, Month, Day);

    /// <summary>The day on or after another day, within a year of it.</summary>
    public DateOnly OnOrAfter(DateOnly day) => In(day.Year) >= day ? In(day.Year) : In(day.Year + 1);

    /// <summary>The day on or before another day, within a year of it.</summary>
    public DateOnly OnOrBefore(DateOnly day) => In(day.Year) <= day ? In(day.Year) : In(day.Year - 1);
}
