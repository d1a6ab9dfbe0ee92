using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Deciding;

/// <summary>Checks what the decisions of a sheet say together, and that none was changed.</summary>
internal static class DecisionChecks
{
    public static void Run(DecisionSheet sheet, Spot spot, ProblemList problems)
    {
        for (var i = 0; i < sheet.Decisions.Count; i++)
            One(sheet, i, spot["decisions"][i], problems);
        foreach (var subject in sheet.AwaitingSecond)
            problems.Warning(
                AuditCodes.NoSecondAssessor,
                spot["decisions"].Place,
                $"The rejection of '{subject}' was looked at by one assessor.",
                "A decision of a second assessor was expected.",
                "Let somebody else decide on it too.");
    }

    private static void One(DecisionSheet sheet, int index, Spot spot, ProblemList problems)
    {
        var decision = sheet.Decisions[index];
        if (decision is { Kind: not DecisionKind.Accept, Reason: null })
            problems.Error(AuditCodes.NoReason, spot.Place, $"The decision on '{decision.Subject}' has no reason.", "A reason was expected for all but an acceptance.", "Add 'reason:'.");
        if (decision.Kind == DecisionKind.Part != decision.Minutes is not null)
            problems.Error(
                AuditCodes.WrongMinutes,
                spot.Place,
                $"The decision on '{decision.Subject}' {(decision.Minutes is null ? "says that a part counts, and not how much" : "states minutes, and is about the whole")}.",
                "Minutes were expected where a part counts, and nowhere else.");
        if (index > 0 && spot["date"].IsSound && decision.On < sheet.Decisions[index - 1].On)
            problems.Error(
                AuditCodes.DecisionsOutOfOrder,
                spot["date"].Place,
                $"The decision is of {Plain.Day(decision.On)}, and the one before it of {Plain.Day(sheet.Decisions[index - 1].On)}.",
                "Decisions were expected in the order in which they were made.");
        if (spot.IsSound && decision.Seal != sheet.SealAfter(index))
            problems.Error(
                AuditCodes.BrokenSeal,
                spot["seal"].Place,
                $"Something before the decision on '{decision.Subject}' is not as it was when it was made.",
                "Decisions were expected to be added, and never changed.",
                "Bring the file back as it was.");
    }
}
