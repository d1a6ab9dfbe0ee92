using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Checks the references of a record against the loaded standards. Entries that no longer stand are left alone: nobody can change them.</summary>
internal static class RecordStandardsChecks
{
    public static void Run(CpdRecord record, StandardsLibrary library, DateOnly? on, Spot spot, ProblemList problems)
    {
        if (on is { } day)
            FutureChecks.Run(record, day, spot["entries"], problems);
        var standing = record.Standing().ToHashSet(ReferenceEqualityComparer.Instance);
        var references = new ReferenceCheck(library, problems);
        Spot? unpinned = null;
        for (var i = 0; i < record.Entries.Count; i++)
            if (standing.Contains(record.Entries[i]))
                unpinned = Entry(record.Entries[i], library, references, spot["entries"][i], problems) is { } bare ? unpinned ?? bare : unpinned;
        if (unpinned is not null)
            problems.Note(
                LearningCodes.NoSnapshot,
                unpinned.Place,
                "The record names standards by reference alone, here for the first time.",
                "",
                "Run 'cpd record pin' on the file, so that it keeps their names, whatever the data becomes.");
    }

    // Gives the first reference without a snapshot.
    private static Spot? Entry(RecordEntry entry, StandardsLibrary library, ReferenceCheck references, Spot spot, ProblemList problems)
    {
        var editions = new Dictionary<EditionRef, Spot>();
        Spot? unpinned = null;
        for (var i = 0; i < entry.Alignments.Count; i++)
        {
            var (snapshot, place) = (entry.Alignments[i].Standard, spot["alignments"][i]["standard"]);
            if (!place.IsSound || references.Find(snapshot.Ref, place) is not { } standard)
                continue;
            editions.TryAdd(snapshot.Ref.Edition, place);
            if (entry.Alignments[i].Level is { } level)
                references.Level(snapshot.Ref.Edition, level, spot["alignments"][i]["level"]);
            if (!snapshot.IsPinned)
                unpinned ??= place;
            else if (library.RevisionsWith(snapshot.Ref, snapshot.Fingerprint).IsEmpty && library.Knows(snapshot.Ref.Edition, snapshot.Revision))
                problems.Warning(
                    LearningCodes.NeverReleased,
                    place.Place,
                    $"The fingerprint that is kept of '{snapshot.Ref}' is of no revision of its edition, and revision {Plain.Number(snapshot.Revision)} is known.",
                    "",
                    "Find out whether the entry was changed by hand, or written with data of another origin.");
            else if (snapshot.Fingerprint != standard.Fingerprint)
                problems.Warning(
                    LearningCodes.FactsChanged,
                    place.Place,
                    $"What is known of '{snapshot.Ref}' has changed since the entry was written: it was '{snapshot.Name}', revision {Plain.Number(snapshot.Revision)}; it is '{standard.Name}', revision {Plain.Number(library[snapshot.Ref.Edition].Revision)}.",
                    "",
                    "The entry keeps what it said; correct it by a later one if something else is meant now.");
        }
        if (entry.Activity is { } activity && spot["activity"].IsSound)
            foreach (var (edition, place) in editions)
                references.InForce(edition, activity.To, "when the activity ended", place);
        return unpinned;
    }
}
