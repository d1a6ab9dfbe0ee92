using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks that times stand in order and do not overlap.</summary>
/// <param name="what">What has the times, such as <c>session</c>; its id follows where it has one.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class TimeOrder(string what, ProblemList problems)
{
    private (string Name, DateTimeOffset Start, DateTimeOffset End)? latest;

    /// <summary>Takes the next time, and gives whether it ends after it starts.</summary>
    public bool Next(DateTimeOffset start, DateTimeOffset end, Spot spot, string? id = null)
    {
        if (!EndsAfterStart(what, start, end, spot, problems))
            return false;
        var name = id is null ? what : $"{what} '{id}'";
        if (latest is { } before && end <= before.Start)
            problems.Error(
                LearningCodes.SessionsOutOfOrder,
                spot.Place,
                $"The {name} of {Plain.Moment(start)} stands after the later {before.Name} of {Plain.Moment(before.Start)}.",
                "They were expected in order of time.",
                "Move it up.");
        else if (latest is { } other && start < other.End)
            problems.Error(
                LearningCodes.SessionsOverlap,
                spot.Place,
                $"The {name} starts at {Plain.Time(start)}, before the {other.Name} of {Plain.Day(DateOnly.FromDateTime(other.Start.DateTime))} ends at {Plain.Time(other.End)}.",
                "They were expected to follow one another.",
                "Correct the times or the dates.");
        if (latest is null || end > latest.Value.End)
            latest = (name, start, end);
        return true;
    }

    public static bool EndsAfterStart(string what, DateTimeOffset start, DateTimeOffset end, Spot spot, ProblemList problems)
    {
        if (end > start)
            return true;
        problems.Error(
            LearningCodes.EndBeforeStart,
            spot["end"].Place,
            $"The {what} starts at {Plain.Time(start)} and ends at {Plain.Time(end)}.",
            "An end after the start was expected.",
            what == "break" ? "Correct the times." : $"Correct the times; a {what} past midnight is written as two.");
        return false;
    }
}
