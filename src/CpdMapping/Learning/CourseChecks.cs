using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Checks what the parts of a course say together.</summary>
internal static class CourseChecks
{
    public static void Run(Course course, Spot spot, ProblemList problems)
    {
        Unique.Check(course.Sessions, session => session.Id, spot["sessions"], "id", LearningCodes.RepeatedId, "session", problems);
        Period(course.From, course.To, spot, problems);
        for (var i = 0; i < course.Accreditations.Count; i++)
            Period(course.Accreditations[i].From, course.Accreditations[i].To, spot["accreditations"][i], problems);
        if (course.Fee is { } fee)
            FeeFormat.Check(fee, spot["fee"], problems);
        Repeated(course, spot["standards"], problems);
        CourseShares.Check(course, spot["standards"], problems);
        StatedMinutes(course, spot, problems);
    }

    private static void Period(PartialDate? from, PartialDate? to, Spot spot, ProblemList problems)
    {
        if (from is { } first && to is { } last && first.First > last.Last)
            problems.Error(
                LearningCodes.EndBeforeStart, spot["to"].Place, $"'to' is {last} and 'from' is {first}.", "A last day on or after the first one was expected.");
    }

    private static void Repeated(Course course, Spot spot, ProblemList problems)
    {
        for (var i = 0; i < course.Standards.Count; i++)
        {
            var list = course.Standards[i].Standards;
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var pins = new Dictionary<StandardRef, string>();
            var editions = new OneEdition();
            for (var j = 0; j < list.Count; j++)
            {
                var name = list[j].AsWritten;
                if (name.Length == 0)
                    continue;
                if (list[j].Pin is { } other && editions.Other(other) is { } edition)
                    problems.Error(
                        LearningCodes.OtherEdition,
                        spot[i]["names"][j]["pin"].Place,
                        $"'{name}' is pinned to '{other}', and the names above it to '{edition}'.",
                        "One edition of a catalogue was expected in a list.",
                        "Correct the pin, or put it into a list of its own.");
                var found = !names.Add(name) ? $"The name '{name}' stands in this list twice."
                    : list[j].Pin is { } pin && !pins.TryAdd(pin, name) ? $"'{name}' and '{pins[pin]}' are pinned to the same standard, {pin}."
                    : null;
                if (found is not null)
                    problems.Error(LearningCodes.RepeatedStandard, spot[i]["names"][j].Place, found, "Each standard was expected once in a list.", "Take one out.");
            }
        }
    }

    private static void StatedMinutes(Course course, Spot spot, ProblemList problems)
    {
        if (course.StatedMinutes is not { } stated || !spot["sessions"].IsSound || !spot["stated-minutes"].IsSound || stated == course.PlannedMinutes)
            return;
        problems.Warning(
            LearningCodes.StatedMinutesDiffer,
            spot["stated-minutes"].Place,
            $"The course states {Plain.Duration(stated)}, and its sessions add up to {Plain.Duration(course.PlannedMinutes)}.",
            "The two were expected to be equal.",
            "Correct the one that is wrong.");
    }
}
