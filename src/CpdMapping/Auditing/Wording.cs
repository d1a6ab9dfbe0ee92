using System.Globalization;
using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>How findings write days, numbers and lists, in English on every machine.</summary>
internal static class Wording
{
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Days, such as <c>on 1 March 2025</c> or <c>from 1 March 2025 to 3 March 2025</c>.</summary>
    public static string Days(DateOnly from, DateOnly to) => from == to ? $"on {Day(from)}" : $"from {Day(from)} to {Day(to)}";

    public static string Moment(DateTimeOffset moment) => moment.ToString("HH:mm 'on' d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    public static string Ordinal(int number) => number switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number}th"),
    };

    public static string List(IEnumerable<RecordEntry> entries) => List(entries.Select(e => $"'{e.Id}'"));

    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
