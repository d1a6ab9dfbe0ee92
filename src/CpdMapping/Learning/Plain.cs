using System.Globalization;

namespace CpdMapping.Learning;

/// <summary>Numbers, times and lists in the words of messages, the same on every machine.</summary>
internal static class Plain
{
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Offset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);

    /// <summary>Minutes with the hours that they make, such as <c>1,260 minutes (21 h)</c>, without the comma.</summary>
    public static string Duration(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        var text = (hours, rest) switch
        {
            (0, _) => "",
            (_, 0) => $" ({Number(hours)} h)",
            _ => $" ({Number(hours)} h {Number(rest)} min)",
        };
        return $"{Minutes(minutes)}{text}";
    }

    /// <summary>Minutes as a number, such as <c>100 minutes</c>.</summary>
    public static string Minutes(int minutes) => $"{Number(minutes)} {(minutes == 1 ? "minute" : "minutes")}";

    /// <summary>Minutes as hours and minutes, such as <c>28 hours 30 minutes</c>.</summary>
    public static string HoursAndMinutes(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        var inHours = $"{Number(hours)} {(hours == 1 ? "hour" : "hours")}";
        return (hours, rest) switch
        {
            (0, > 0) => Minutes(rest),
            (_, 0) => inHours,
            _ => $"{inHours} {Minutes(rest)}",
        };
    }
}
