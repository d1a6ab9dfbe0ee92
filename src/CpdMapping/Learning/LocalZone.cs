using System.Diagnostics.CodeAnalysis;

namespace CpdMapping.Learning;

/// <summary>A time zone from our own data, since many machines have none. All our zones but UTC change their clocks together, as the European Union does.</summary>
/// <remarks>
/// The change is at 01:00 UTC on the last Sundays of March and October (Directive 2000/84/EC, and its forerunners since 1996). A zone begins with the first year
/// that it kept this rule throughout; earlier times are refused, never guessed.
/// </remarks>
internal sealed class LocalZone
{
    private static readonly Dictionary<string, LocalZone> Zones = new[]
    {
        new LocalZone("UTC", 0, 1, hasSummer: false),
        new LocalZone("Europe/Amsterdam", 60, 1996),
        new LocalZone("Europe/Athens", 120, 1996),
        new LocalZone("Europe/Berlin", 60, 1996),
        new LocalZone("Europe/Brussels", 60, 1996),
        new LocalZone("Europe/Bucharest", 120, 1997),
        new LocalZone("Europe/Budapest", 60, 1996),
        new LocalZone("Europe/Copenhagen", 60, 1996),
        new LocalZone("Europe/Dublin", 0, 1996),
        new LocalZone("Europe/Helsinki", 120, 1996),
        new LocalZone("Europe/Lisbon", 0, 1997),
        new LocalZone("Europe/London", 0, 1996),
        new LocalZone("Europe/Madrid", 60, 1996),
        new LocalZone("Europe/Oslo", 60, 1996),
        new LocalZone("Europe/Paris", 60, 1996),
        new LocalZone("Europe/Prague", 60, 1996),
        new LocalZone("Europe/Riga", 120, 2002),
        new LocalZone("Europe/Rome", 60, 1996),
        new LocalZone("Europe/Sofia", 120, 1997),
        new LocalZone("Europe/Stockholm", 60, 1996),
        new LocalZone("Europe/Tallinn", 120, 2003),
        new LocalZone("Europe/Vienna", 60, 1996),
        new LocalZone("Europe/Vilnius", 120, 2004),
        new LocalZone("Europe/Warsaw", 60, 1996),
        new LocalZone("Europe/Zurich", 60, 1996),
    }.ToDictionary(zone => zone.Id, StringComparer.Ordinal);

    private readonly TimeSpan winter;
    private readonly bool hasSummer;

    private LocalZone(string id, int winterMinutes, int firstYear, bool hasSummer = true)
    {
        Id = id;
        winter = TimeSpan.FromMinutes(winterMinutes);
        FirstYear = firstYear;
        this.hasSummer = hasSummer;
    }

    public static LocalZone Utc => Zones["UTC"];

    public static IEnumerable<string> Ids => Zones.Keys;

    public string Id { get; }

    /// <summary>The first year for which the zone's times are known.</summary>
    public int FirstYear { get; }

    private TimeSpan Summer => winter + TimeSpan.FromHours(1);

    public static bool TryGet(string id, [NotNullWhen(true)] out LocalZone? zone) => Zones.TryGetValue(id, out zone);

    /// <summary>Gives the offsets that a local time can have: one; none where the clock goes forward over it; two, the earlier moment first, where it is repeated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is before <see cref="FirstYear"/>.</exception>
    public Sequence<TimeSpan> OffsetsOf(DateTime local)
    {
        if (local.Year < FirstYear)
            throw new ArgumentOutOfRangeException(nameof(local), local, $"Times in {Id} are known from {Plain.Number(FirstYear)}.");
        if (!hasSummer)
            return [winter];
        // Neither change is near a new year, so the local year is the one that decides.
        var starts = LastSunday(local.Year, 3) + TimeSpan.FromHours(1);
        var ends = LastSunday(local.Year, 10) + TimeSpan.FromHours(1);
        var summer = local >= starts + Summer && local < ends + Summer;
        var isWinter = local < starts + winter || local >= ends + winter;
        return (summer, isWinter) switch
        {
            (true, true) => [Summer, winter],
            (true, false) => [Summer],
            (false, true) => [winter],
            _ => [],
        };
    }

    /// <summary>Gives the moment of a local time that the clock neither skips nor repeats.</summary>
    /// <exception cref="ArgumentException">The clock skips or repeats the time.</exception>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return OffsetsOf(local) is [var offset]
            ? new DateTimeOffset(local, offset)
            : throw new ArgumentException($"{Plain.Day(day)} {time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)} is not one moment in {Id}.", nameof(time));
    }

    /// <summary>Gives a moment in the zone's local time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before <see cref="FirstYear"/>.</exception>
    public DateTimeOffset Local(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        if (utc.Year < FirstYear)
            throw new ArgumentOutOfRangeException(nameof(moment), moment, $"Times in {Id} are known from {Plain.Number(FirstYear)}.");
        var change = TimeSpan.FromHours(1);
        var summer = hasSummer && utc >= LastSunday(utc.Year, 3) + change && utc < LastSunday(utc.Year, 10) + change;
        return moment.ToOffset(summer ? Summer : winter);
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), 0, 0, 0, DateTimeKind.Unspecified);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
