using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Reports;

/// <summary>Reads a register or a video meeting's participant report into rows of an attendance log, with all that is wrong in it.</summary>
internal sealed class ParticipantReport
{
    private static readonly char[] Separators = ['\t', ',', ';'];
    private static readonly string[] Yes = ["yes", "y", "x", "1", "true", "present", "✓", "✔"];
    private static readonly string[] No = ["no", "n", "0", "false", "absent", "-"];

    private readonly List<AttendanceLogRow> rows = [];
    private readonly List<Problem> problems = [];

    public IReadOnlyList<AttendanceLogRow> Rows => rows;

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>How many lines say that somebody waited outside.</summary>
    public int Waiting { get; private set; }

    /// <summary>How many lines could not be read.</summary>
    public int Broken { get; private set; }

    public static ParticipantReport Load(string path)
    {
        var report = new ParticipantReport();
        if (ReportText.Load(path, report.problems) is { } text)
            report.Read(path, text);
        return report;
    }

    private void Read(string path, string text)
    {
        var hasSummary = false;
        foreach (var separator in Separators)
        {
            ReportColumns? columns = null;
            foreach (var line in ReportLines.Of(path, text, separator))
            {
                hasSummary |= ReportColumns.IsSummary(line);
                if (columns is null)
                    columns = ReportColumns.Of(line);
                else if (line.Cells.Count == 1 && columns.Count > 1 && !line.IsBroken)
                    break; // the title of another part
                else if (!line.IsBlank)
                    Row(line, columns);
            }
            if (columns is not null)
                return;
        }
        problems.Add(new(
            ReportCodes.NoTable, ProblemSeverity.Error, new(path, 0, 0),
            hasSummary ? "The report says only when each first came and last left, so that absence in between cannot be seen." : "There is no line of headings by which the columns can be known.",
            ReportColumns.Expected,
            hasSummary ? "Download the whole report, with every joining and leaving." : "Name the columns so, in the first line of the table."));
    }

    private void Row(ReportLine line, ReportColumns columns)
    {
        if (line.IsBroken)
            Refuse(line, "Quotes stand in the line where none can be.", "A cell with quotes was expected to stand in quotes whole, with each of its own doubled.");
        else if (line.Cells.Count > columns.Count)
            Refuse(line, $"The line has {Number(line.Cells.Count)} cells, and there are {Number(columns.Count)} headings.", "As many cells as headings were expected.");
        else if (line[columns.WaitingRoom]?.Equals("yes", StringComparison.OrdinalIgnoreCase) == true)
            Wait(line, line[columns.Name] ?? line[columns.Email] ?? "");
        else if ((line[columns.Name] ?? line[columns.Email]) is not { } name)
            Refuse(line, "The line names nobody.", "A name or an e-mail address was expected.");
        else if (columns is { Join: not null, Leave: not null })
            rows.Add(new(line.Place, columns.HasOriginalNames ? WithoutOriginal(name) : name, line[columns.Email], line[columns.Join] ?? "", line[columns.Leave] ?? ""));
        else if (columns.Minutes is not null && line[columns.Minutes] is { } minutes)
            Minutes(line, columns, name, minutes);
        else
            Present(line, columns, name);
    }

    private void Minutes(ReportLine line, ReportColumns columns, string name, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
            rows.Add(new(line.Place, name, line[columns.Email], Minutes: minutes));
        else
            Refuse(line, $"The minutes of '{name}' are '{text}'.", "A whole number was expected.");
    }

    private void Present(ReportLine line, ReportColumns columns, string name)
    {
        var present = line[columns.Present] ?? "";
        if (Yes.Contains(present, StringComparer.OrdinalIgnoreCase))
            rows.Add(new(line.Place, name, line[columns.Email]));
        else if (present.Length == 0 || No.Contains(present, StringComparer.OrdinalIgnoreCase))
            rows.Add(new(line.Place, name, line[columns.Email], Minutes: 0));
        else
            Refuse(line, $"Whether '{name}' was present is '{present}'.", "Yes or no was expected.");
    }

    private void Wait(ReportLine line, string name)
    {
        Waiting++;
        problems.Add(new(ReportCodes.WaitingRoom, ProblemSeverity.Note, line.Place, $"'{name}' was in the waiting room; this does not count.", "", ""));
    }

    private void Refuse(ReportLine line, string found, string expected)
    {
        Broken++;
        problems.Add(new(ReportCodes.BadLine, ProblemSeverity.Warning, line.Place, found, expected, "Correct the line and count again; it does not count."));
    }

    // 'Ann Example (ann)': who changed the name in the meeting is known there by both.
    private static string WithoutOriginal(string name) => name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
