using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Teams;

/// <summary>A stretch of days, the first and the last included.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public readonly record struct Period
{
    /// <summary>Makes a period.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Period(DateOnly from, DateOnly to)
    {
        if (to < from)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The last day, {to:yyyy-MM-dd}, is before the first, {from:yyyy-MM-dd}."), nameof(to));
        (From, To) = (from, to);
    }

    /// <summary>Gets the first day.</summary>
    public DateOnly From { get; }

    /// <summary>Gets the last day.</summary>
    public DateOnly To { get; }

    /// <summary>Reads a period.</summary>
    /// <param name="text">One date or two: <c>2025</c>, <c>2025-04</c>, <c>2024-12-01..2025-11-30</c>, <c>2024-09..2025-08</c>.</param>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Period Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException($"'{text}' is not a period: one date or two are expected, as in '2025' or '2024-12-01..2025-11-30'.");

    /// <summary>Reads a period, if the text is one.</summary>
    /// <param name="text">One date or two: <c>2025</c>, <c>2025-04</c>, <c>2024-12-01..2025-11-30</c>, <c>2024-09..2025-08</c>.</param>
    /// <param name="period">The period that was read.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period)
    {
        period = default;
        var ends = text?.Split("..") ?? [];
        if (ends.Length is not (1 or 2) || !PartialDate.TryParse(ends[0], out var first) || !PartialDate.TryParse(ends[^1], out var last) || last.Last < first.First)
            return false;
        period = new(first.First, last.Last);
        return true;
    }

    /// <summary>Tells whether a day is in the period.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>Gets the period as <c>2024-12-01..2025-11-30</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}");
}
