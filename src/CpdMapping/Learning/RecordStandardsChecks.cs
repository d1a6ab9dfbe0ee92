using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Checks the references of a record against the loaded standards. Entries that no longer stand are left alone: nobody can change them.</summary>
internal static class RecordStandardsChecks
{
    public static void Run(CpdRecord record, StandardsLibrary library, Spot spot, ProblemList problems)
    {
        var standing = record.Standing().ToHashSet(ReferenceEqualityComparer.Instance);
        var references = new ReferenceCheck(library, problems);
        for (var i = 0; i < record.Entries.Count; i++)
            if (standing.Contains(record.Entries[i]))
                Entry(record.Entries[i], library, references, spot["entries"][i], problems);
    }

    private static void Entry(RecordEntry entry, StandardsLibrary library, ReferenceCheck references, Spot spot, ProblemList problems)
    {
        var editions = new Dictionary<EditionRef, Spot>();
        Spot? unpinned = null;
        for (var i = 0; i < entry.Alignments.Count; i++)
        {
            var (snapshot, place) = (entry.Alignments[i].Standard, spot["alignments"][i]["standard"]);
            if (!place.IsSound || references.Find(snapshot.Ref, place) is not { } standard)
                continue;
            editions.TryAdd(snapshot.Ref.Edition, place);
            if (!snapshot.IsPinned)
                unpinned ??= place;
            else if (snapshot.Fingerprint != standard.Fingerprint)
                problems.Warning(
                    LearningCodes.FactsChanged,
                    place.Place,
                    $"What is known of '{snapshot.Ref}' has changed since the entry was written: it was '{snapshot.Name}', revision {Plain.Number(snapshot.Revision)}; it is '{standard.Name}', revision {Plain.Number(library[snapshot.Ref.Edition].Revision)}.",
                    "",
                    "The entry keeps what it said; correct it by a later one if something else is meant now.");
        }
        if (unpinned is not null)
            problems.Note(
                LearningCodes.NoSnapshot,
                unpinned.Place,
                $"The entry '{entry.Id}' names standards by reference alone.",
                "",
                "Pin the record, so that the entry keeps their names, whatever the data becomes.");
        if (entry.Activity is { } activity && spot["activity"].IsSound)
            foreach (var (edition, place) in editions)
                references.InForce(edition, activity.To, "when the activity ended", place);
    }
}
