using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks that corrections and withdrawals make sense: each takes the place of one earlier entry that still stands.</summary>
internal static class EntryOrder
{
    public static void Check(Sequence<RecordEntry> entries, Spot spot, ProblemList problems)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
            places.TryAdd(entries[i].Id, i);
        var replacedBy = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            Content(entries[i], spot[i], problems);
            var key = entries[i].Corrects is null ? "withdraws" : "corrects";
            if ((entries[i].Corrects ?? entries[i].Withdraws) is { Length: > 0 } target && spot[i][key].IsSound)
                Target(entries, i, target, places, replacedBy, spot[i][key].Place, problems);
        }
    }

    private static void Content(RecordEntry entry, Spot spot, ProblemList problems)
    {
        if (entry is { Corrects: not null, Withdraws: not null })
            problems.Error(
                LearningCodes.CorrectsAndWithdraws, spot["withdraws"].Place, "The entry corrects one entry and withdraws another.", "One of the two was expected.", "Write two entries.");
        else if (entry.Withdraws is not null)
            Withdrawal(entry, spot, problems);
        else if (entry.Activity is null)
            problems.Error(
                LearningCodes.NoActivity,
                spot.Place,
                entry.Corrects is null ? $"The entry '{entry.Id}' has no activity." : $"The correction '{entry.Id}' has no activity.",
                "What was done was expected.",
                entry.Corrects is null ? "Add 'activity:'." : "Write the activity as it should have been; an entry is taken back by 'withdraws:'.");
        if (entry is { Because: not null, Corrects: null, Withdraws: null })
            problems.Error(
                LearningCodes.ReasonForNothing, spot["because"].Place, "'because' stands in an entry that neither corrects nor withdraws.", "", "Take it out, or add 'corrects:' or 'withdraws:'.");
    }

    private static void Withdrawal(RecordEntry entry, Spot spot, ProblemList problems)
    {
        var content = entry.Activity is not null ? "activity"
            : !entry.Alignments.IsEmpty ? "alignments"
            : !entry.Evidence.IsEmpty ? "evidence"
            : entry.Reflection is not null ? "reflection"
            : entry.Peer is not null ? "peer"
            : null;
        if (content is not null)
            problems.Error(
                LearningCodes.WithdrawalWithContent,
                spot[content].Place,
                $"The entry withdraws '{entry.Withdraws}' and has '{content}'.",
                "A withdrawal was expected to have neither an activity nor what belongs to one.",
                "Take it out; or use 'corrects:' to put something else in its place.");
    }

    private static void Target(
        Sequence<RecordEntry> entries, int index, string target, Dictionary<string, int> places, Dictionary<string, string> replacedBy, Place place, ProblemList problems)
    {
        var id = entries[index].Id;
        if (target == id)
            problems.Error(LearningCodes.OwnEntry, place, $"The entry '{id}' names itself.", "An earlier entry was expected.");
        else if (!places.TryGetValue(target, out var at))
            Unknown(target, places.Keys, place, problems);
        else if (at > index)
            problems.Error(LearningCodes.LaterEntry, place, $"The entry '{target}' stands further down.", "An earlier entry was expected.", "Move this entry to the end of the list.");
        else if (entries[at].Withdraws is not null)
            problems.Error(
                LearningCodes.ReplacesWithdrawal, place, $"The entry '{target}' is a withdrawal.", "An entry with an activity was expected.", "Write what was withdrawn again, as a new entry.");
        else if (!replacedBy.TryAdd(target, id))
            problems.Error(
                LearningCodes.EntryReplacedTwice,
                place,
                $"The entry '{target}' is corrected or withdrawn by '{replacedBy[target]}' already.",
                "An entry that still stands was expected.",
                $"Name '{replacedBy[target]}' instead.");
    }

    private static void Unknown(string target, IEnumerable<string> known, Place place, ProblemList problems)
    {
        var near = Nearest.To(target, known.Where(id => id.Length > 0));
        problems.Error(
            LearningCodes.UnknownEntry, place, $"There is no entry '{target}'.", "The id of an earlier entry was expected.", near is null ? "" : $"Did you mean '{near}'?");
    }
}
