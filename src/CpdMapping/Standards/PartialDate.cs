using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CpdMapping.Standards;

/// <summary>A date as exactly as it is known: a year, a month or a day.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    /// <summary>Makes a date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    public PartialDate(DateOnly day) : this(day, day) { }

    /// <summary>Gets the first day that is meant: 2018-05 begins on 2018-05-01.</summary>
    public DateOnly First { get; }

    /// <summary>Gets the last day that is meant: 2018-05 ends on 2018-05-31.</summary>
    public DateOnly Last { get; }

    /// <summary>Reads a date.</summary>
    /// <param name="text">The date as <c>2018</c>, <c>2018-05</c> or <c>2018-05-18</c>.</param>
    /// <exception cref="FormatException">The text is not such a date.</exception>
    public static PartialDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException($"'{text}' is not a date: a year, a month or a day is expected, as in '2018-05'.");

    /// <summary>Reads a date, if the text is one.</summary>
    /// <param name="text">The date as <c>2018</c>, <c>2018-05</c> or <c>2018-05-18</c>.</param>
    /// <param name="date">The date that was read.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (!DateOnly.TryParseExact(
                text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return false;
        date = new(first, text!.Length switch // parsed, so it is there
        {
            4 => new DateOnly(first.Year, 12, 31),
            7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
            _ => first,
        });
        return true;
    }

    /// <summary>Compares by the first day, then by the last.</summary>
    /// <param name="other">The other date.</param>
    public int CompareTo(PartialDate other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Last.CompareTo(other.Last);
    }

    /// <summary>Gets the date as it is written, no more exact than it is known.</summary>
    public override string ToString() => First.ToString(
        First == Last ? "yyyy-MM-dd" : First.Month == Last.Month ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
}
