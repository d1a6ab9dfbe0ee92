using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>One row of an <see cref="AttendanceLog"/>: a person, and a time that they were there, as written.</summary>
/// <param name="Place">Where the row stands, for problems.</param>
/// <param name="Name">The name, as the person or the meeting wrote it.</param>
/// <param name="Email">The e-mail address; null where there is none.</param>
/// <param name="Join">When they came, in the log's zone; null together with <paramref name="Leave"/> for a register.</param>
/// <param name="Leave">When they left.</param>
/// <param name="Minutes">The minutes that a register states, without breaks, 0 for who was absent; null for times, or without times for the whole session.</param>
/// <remarks>
/// A time is <c>2026-11-04 09:28:10</c>, or with slashes and AM or PM as programs for video meetings write it; the time alone is one on the session's day.
/// A date with slashes is read with the day first or the month first, whichever is the session's day. An offset such as <c>+00:00</c> may follow
/// a date with hyphens; it is needed where the clock repeats the hour. Immutable and safe to share between threads.
/// </remarks>
public sealed record AttendanceLogRow(Place Place, string Name, string? Email = null, string? Join = null, string? Leave = null, int? Minutes = null);
