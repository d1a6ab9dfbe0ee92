using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Who was at one session and when, as a register or a video meeting's participant report says it. <see cref="Learning.Cohort.Attend"/> counts it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AttendanceLog
{
    /// <summary>Gets the id of the session.</summary>
    public required string Session { get; init; }

    /// <summary>Gets the time zone of the times; null for the cohort's.</summary>
    public string? Zone { get; init; }

    /// <summary>Gets the rows; a person may have several.</summary>
    public required Sequence<AttendanceLogRow> Rows { get; init; }

    /// <summary>Gets where the session is named, for problems.</summary>
    public Place Place { get; init; }

    /// <summary>Reads a log from YAML or JSON, with all problems.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    public static ParseResult<AttendanceLog> TryParse(string text, string name = "(text)") => AttendanceLogFormat.Format.TryParse(text, name);

    /// <summary>Reads the file of a log, with all problems.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<AttendanceLog> TryLoad(string path, ReadLimits? limits = null) => AttendanceLogFormat.Format.TryLoad(path, limits);

    /// <summary>Gives the log as YAML, so that a report in another form can be kept as one of ours. Places are left out.</summary>
    public string ToYaml() => AttendanceLogFormat.Format.ToYaml(this);
}
