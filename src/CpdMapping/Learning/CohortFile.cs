using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Changes the file of a cohort as its writer left it: comments, order and layout stay.</summary>
public static class CohortFile
{
    /// <summary>Writes the attendance of one session, as a log says it, into the text of a cohort.</summary>
    /// <param name="text">The text of the file. YAML keeps its layout; JSON, which has none to lose, is written anew.</param>
    /// <param name="log">The log.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <returns>The new text, which reads back as <see cref="Cohort.Attend"/> says, with what is worth a look in the log; or all problems.</returns>
    public static ParseResult<string> AttendText(string text, AttendanceLog log, string name = "(text)")
    {
        var attended = Attend(text, name, log, out var edited);
        return new(edited, attended.Problems);
    }

    /// <summary>Writes the attendance of one session, as a log says it, into the file of a cohort, or into a new file with the same text.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="log">The log.</param>
    /// <param name="to">The path to write to, at once and whole: the same one, or another.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The cohort and what became of each row; or all problems, and then nothing is written.</returns>
    /// <exception cref="CpdFileException">The file cannot be written.</exception>
    public static ParseResult<AttendedCohort> Attend(string path, AttendanceLog log, string to, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(to);
        var problems = new ProblemList();
        if (EditedText.Load(path, limits, problems) is not { } text)
            return problems.ToResult<AttendedCohort>(null);
        var attended = Attend(text, path, log, out var edited);
        if (edited is not null && (edited != text || path != to))
            FileWriter.Write(to, edited);
        return attended;
    }

    private static ParseResult<AttendedCohort> Attend(string text, string name, AttendanceLog log, out string? edited)
    {
        ArgumentNullException.ThrowIfNull(log);
        edited = null;
        var read = Cohort.TryParse(text, name);
        if (!read.TryGetValue(out var cohort))
            return new(null, read.Problems);
        var attended = cohort.Attend(log);
        if (!attended.TryGetValue(out var result))
            return attended;
        var changed = EditedText.Of(text, name, CohortFormat.Format, read, _ => result.Cohort, (root, after, edits, problems) => Edit(root, cohort, after, edits, problems));
        return changed.TryGetValue(out edited) ? attended : new(null, changed.Problems);
    }

    private static void Edit(MapNode root, Cohort before, Cohort after, TextEdits edits, ProblemList problems)
    {
        var lengths = CohortFormat.Lengths(after.Sessions);
        for (var i = 0; i < after.Learners.Count; i++)
        {
            var (known, attended) = (before.Learners[i].Attended, after.Learners[i].Attended);
            if (known != attended && (root["learners"] as ListNode)?.Items[i] is MapNode learner)
                for (var j = 0; j < attended.Count; j++)
                    if (!known.Contains(attended[j]) && !TryEdit(learner, known, attended[j], j, lengths, edits))
                        problems.Error(
                            LearningCodes.CannotChangeHere, learner.Place, $"What '{after.Learners[i].Key}' attended is laid out in a way in which it cannot be changed in place.",
                            "A list was expected, as 'attended: [\"1\", \"2\"]'.", "Lay it out so.");
        }
    }

    private static bool TryEdit(MapNode learner, Sequence<Attendance> known, Attendance attendance, int index, Dictionary<string, int> lengths, TextEdits edits)
    {
        var node = CohortFormat.WriteAttendance(attendance, lengths);
        var item = node is MapNode map ? FlowMap.Write(map) : YamlScalar.Write((ScalarNode)node, inFlow: true); // one of the two is written
        if (learner["attended"] is null)
            return edits.TryAddLast(learner, $"attended: [{item}]");
        if (learner["attended"] is not ListNode list)
            return false;
        var at = known.ToList().FindIndex(other => other.Session == attendance.Session);
        return at >= 0 ? edits.TryReplace(list.Items[at], item) : edits.TryInsert(list, index, item);
    }
}
