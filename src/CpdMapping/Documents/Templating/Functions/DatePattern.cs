using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>Shows a date by a pattern such as <c>%d %B %Y</c>, with the names of the invariant culture.</summary>
internal static class DatePattern
{
    /// <summary>How the language shows a date when it is not told how.</summary>
    public const string Default = "%d %b %Y";

    // The letters whose text the platform's own format gives.
    private static readonly FrozenDictionary<char, string> Formats = new Dictionary<char, string>
    {
        ['a'] = "ddd",
        ['A'] = "dddd",
        ['b'] = "MMM",
        ['B'] = "MMMM",
        ['c'] = "ddd MMM dd HH:mm:ss yyyy",
        ['d'] = "dd",
        ['D'] = "MM/dd/yy",
        ['F'] = "yyyy-MM-dd",
        ['h'] = "MMM",
        ['H'] = "HH",
        ['I'] = "hh",
        ['L'] = "fff",
        ['m'] = "MM",
        ['M'] = "mm",
        ['N'] = "fffffff'00'",
        ['p'] = "tt",
        ['r'] = "hh:mm:ss tt",
        ['R'] = "HH:mm",
        ['S'] = "ss",
        ['T'] = "HH:mm:ss",
        ['x'] = "MM/dd/yyyy",
        ['X'] = "HH:mm:ss",
        ['y'] = "yy",
        ['Y'] = "yyyy",
    }.ToFrozenDictionary();

    public static string Apply(string pattern, DateTime date)
    {
        if (pattern == "%g")
            pattern = "%g " + Default;
        var shown = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                shown.Append(Shown(pattern[++i], date));
            else
                shown.Append(pattern[i]);
        }
        return shown.ToString();
    }

    private static string Shown(char letter, DateTime date) => letter switch
    {
        'C' => Number(date.Year / 100, "D2"),
        'e' => Number(date.Day).PadLeft(2),
        'g' => "",
        'j' => Number(date.DayOfYear, "D3"),
        'k' => Number(date.Hour).PadLeft(2),
        'l' => Number(((date.Hour + 11) % 12) + 1).PadLeft(2),
        'n' => "\n",
        'P' => date.Hour < 12 ? "am" : "pm",
        't' => "\t",
        'u' => Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek),
        'U' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
        'v' => $"{Number(date.Day),2}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{Number(date.Year, "D4")}",
        'V' => Week(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
        'W' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday),
        'w' => Number((int)date.DayOfWeek),
        '%' => "%",
        's' or 'Z' => throw new RenderFault(TemplateCodes.OutsideSubset, $"The pattern '%{letter}' depends on the machine's time zone.", "Leave it out."),
        _ => Formats.TryGetValue(letter, out var format) ? date.ToString(format, CultureInfo.InvariantCulture) : $"%{letter}",
    };

    private static string Number(int number, string format = "D") => number.ToString(format, CultureInfo.InvariantCulture);

    private static string Week(DateTime date, CalendarWeekRule rule, DayOfWeek first) =>
        Number(CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, first), "D2");
}
