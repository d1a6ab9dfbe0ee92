namespace CpdMapping.Cli.Reports;

/// <summary>Which column of a table says what, by the names that registers and video meetings give them.</summary>
internal sealed record ReportColumns
{
    private static readonly string[] NameWords = ["name", "full name", "name (original name)", "learner", "participant", "participant name"];
    private static readonly string[] EmailWords = ["email", "e-mail", "user email", "email address", "e-mail address"];
    private static readonly string[] JoinWords = ["join time", "joined", "joined at", "time in"];
    private static readonly string[] LeaveWords = ["leave time", "left", "left at", "time out"];
    private static readonly string[] PresentWords = ["present", "attended", "attendance"];
    private static readonly string[] MinutesWords = ["minutes", "minutes attended", "attended minutes"];

    /// <summary>Columns for people to write a register with, or as meetings write them.</summary>
    public const string Expected = "Columns 'name' or 'email' were expected, with 'join time' and 'leave time', or 'present', or 'minutes'.";

    public int? Name { get; private init; }

    /// <summary>Whether a name that was changed in the meeting stands with the original one behind it in brackets.</summary>
    public bool HasOriginalNames { get; private init; }

    public int? Email { get; private init; }

    public int? Join { get; private init; }

    public int? Leave { get; private init; }

    public int? Present { get; private init; }

    public int? Minutes { get; private init; }

    public int? WaitingRoom { get; private init; }

    public int Count { get; private init; }

    /// <summary>Gives the columns of a line of headings; null where it is none.</summary>
    public static ReportColumns? Of(ReportLine line)
    {
        var name = Find(line, NameWords);
        var columns = new ReportColumns
        {
            Name = name,
            HasOriginalNames = line[name]?.Contains("original", StringComparison.OrdinalIgnoreCase) == true,
            Email = Find(line, EmailWords) ?? Find(line, ["participant id (upn)"]),
            Join = Find(line, JoinWords),
            Leave = Find(line, LeaveWords),
            Present = Find(line, PresentWords),
            Minutes = Find(line, MinutesWords),
            WaitingRoom = Find(line, ["in waiting room"]),
            Count = line.Cells.Count,
        };
        var person = columns.Name ?? columns.Email;
        var time = columns is { Join: not null, Leave: not null } ? columns.Join : columns.Present ?? columns.Minutes;
        return person is null || time is null ? null : columns;
    }

    /// <summary>Tells whether a line heads a table that sums up each person's time, from which absence cannot be seen.</summary>
    public static bool IsSummary(ReportLine line) => Find(line, ["first join"]) is not null && Find(line, ["last leave"]) is not null;

    private static int? Find(ReportLine line, string[] words)
    {
        for (var i = 0; i < line.Cells.Count; i++)
            if (words.Contains(line.Cells[i], StringComparer.OrdinalIgnoreCase))
                return i;
        return null;
    }
}
