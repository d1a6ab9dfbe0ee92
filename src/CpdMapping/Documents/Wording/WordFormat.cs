using System.Globalization;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Wording;

/// <summary>Writes dates, times and sentences of one language.</summary>
internal sealed class WordFormat(Phrases phrases, Terms terms)
{
    public Phrases Phrases { get; } = phrases;

    /// <summary>Fills a phrase. Values are put in once, so a value that looks like a placeholder stays as it is.</summary>
    public static string Fill(string phrase, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, phrase, values);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>'25 April 2025'.</summary>
    public string Day(DateOnly day) => $"{Number(day.Day)} {terms.Months[day.Month - 1]} {Year(day)}";

    /// <summary>'25 April 2025', or '25 April 2025 to 26 September 2025'.</summary>
    public string Days(DateOnly from, DateOnly to) => from == to ? Day(from) : Fill(Phrases.Range, Day(from), Day(to));

    /// <summary>'2018', 'May 2018' or '18 May 2018': no more exact than it is known.</summary>
    public string Day(PartialDate date) => date.First == date.Last ? Day(date.First)
        : date.First.Month == date.Last.Month ? $"{terms.Months[date.First.Month - 1]} {Year(date.First)}"
        : Year(date.First);

    /// <summary>A time from and to, either of which may be open; null when both are.</summary>
    public string? Period(PartialDate? from, PartialDate? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } first, null) => Fill(Phrases.Since, Day(first)),
        (null, { } last) => Fill(Phrases.Until, Day(last)),
        ({ } first, { } last) => first == last ? Day(first) : Fill(Phrases.Range, Day(first), Day(last)),
    };

    /// <summary>'30 November 2025, 23:59'.</summary>
    public string Moment(DateTimeOffset moment) =>
        Fill(Phrases.Moment, Day(DateOnly.FromDateTime(moment.DateTime)), Clock(moment));

    /// <summary>'09:30', as the clock on the wall shows it.</summary>
    public static string Clock(DateTimeOffset moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>'27 hours', '1 hour 30 minutes', '45 minutes'.</summary>
    public string Time(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        var inHours = Fill(hours == 1 ? Phrases.Hour : Phrases.Hours, hours);
        var inMinutes = Fill(rest == 1 ? Phrases.Minute : Phrases.Minutes, rest);
        return rest == 0 && hours > 0 ? inHours : hours == 0 ? inMinutes : $"{inHours} {inMinutes}";
    }

    /// <summary>'27 h', '1 h 30 min', for the cells of wide tables.</summary>
    public string ShortTime(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        return rest == 0 && hours > 0 ? Fill(Phrases.ShortHours, hours)
            : hours == 0 ? Fill(Phrases.ShortMinutes, rest)
            : $"{Fill(Phrases.ShortHours, hours)} {Fill(Phrases.ShortMinutes, rest)}";
    }

    /// <summary>A standard's name; where all that is known is its code, which stands beside it, the words that say so.</summary>
    public string Name(string name, string code) => name == code ? Phrases.Untitled : name;

    /// <summary>'£2,256.25', or 'EUR 2,256.25' where the currency has no sign of ours.</summary>
    public static string Money(decimal amount, string currency) =>
        (currency == "GBP" ? "£" : currency + "\u00A0") + amount.ToString("#,##0.00", CultureInfo.InvariantCulture);

    public static string Percent(int percent) => Number(percent) + "%";

    public string Of(int part, int whole) => Fill(Phrases.Of, part, whole);

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
