using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Checks the names and pins of a course against the loaded standards.</summary>
internal sealed class CourseStandardsChecks(Course course, StandardsLibrary library, ProblemList problems)
{
    private readonly ReferenceCheck references = new(library, problems);
    private readonly Dictionary<EditionRef, Spot> editions = [];

    public static void Run(Course course, StandardsLibrary library, Spot spot, ProblemList problems) =>
        new CourseStandardsChecks(course, library, problems).Run(spot);

    private void Run(Spot spot)
    {
        Spot? firstUnpinned = null;
        var unpinned = 0;
        for (var i = 0; i < course.Standards.Count; i++)
            for (var j = 0; j < course.Standards[i].Standards.Count; j++)
            {
                var (standard, place) = (course.Standards[i].Standards[j], spot["standards"][i]["names"][j]);
                if (!place.IsSound)
                    continue;
                var meaning = CourseNames.Resolve(library, course, course.Standards[i], standard);
                if (standard.Pin is { } pin)
                    Pinned(standard.AsWritten, pin, standard.Level, meaning, place);
                else if (meaning.Standard is { } resolved)
                {
                    references.Withdrawn(resolved, place);
                    (firstUnpinned, unpinned) = (firstUnpinned ?? Remember(resolved.Ref.Edition, place), unpinned + 1);
                }
                else
                    Unresolved(meaning, place);
            }
        if (firstUnpinned is not null)
            problems.Warning(
                LearningCodes.NotPinned,
                firstUnpinned.Place,
                unpinned == 1 ? "One name is not pinned to a standard yet." : $"{Plain.Number(unpinned)} names are not pinned to standards yet.",
                "A pin beside each name was expected, so that later data does not change what is meant.",
                "Run 'cpd course pin' on the file.");
        if (course.LastDay is { } day)
            foreach (var (edition, place) in editions)
                references.InForce(edition, day, "when the course ran", place);
        else if (editions.Count > 0 && spot["from"].IsSound && spot["to"].IsSound)
            problems.Note(
                LearningCodes.NoDate, spot.Place, "The course has no date, so the newest editions are taken.", "", "Add 'from:' and 'to:', as exactly as they are known.");
    }

    private void Pinned(string name, StandardRef pin, string? level, NameResolution meaning, Spot spot)
    {
        if (references.Find(pin, spot["pin"]) is null)
            return;
        Remember(pin.Edition, spot);
        if (level is not null)
            references.Level(pin.Edition, level, spot["level"]);
        // A pin to another edition of the catalogue is a matter of date, which is told once for each edition.
        if (meaning.Standard is { } resolved && resolved.Ref != pin
            && (resolved.Ref.Edition == pin.Edition || resolved.Ref.Edition.Catalogue != pin.Edition.Catalogue))
            problems.Warning(
                LearningCodes.PinDisagrees,
                spot["pin"].Place,
                $"'{name}' is pinned to '{pin}' ({library[pin].Name}), and the name means '{resolved.Ref}' ({resolved.Name}). {meaning.Reason}",
                "",
                $"If it is not meant so, write 'pin: {resolved.Ref}'.");
    }

    private void Unresolved(NameResolution meaning, Spot spot)
    {
        // What is only near is a suggestion; several that fit make the name ambiguous.
        var ambiguous = meaning.Candidates.Count(candidate => candidate.How != MatchKind.Near) > 1;
        problems.Error(
            ambiguous ? LearningCodes.AmbiguousName : LearningCodes.UnresolvedName,
            spot.Place,
            meaning.Reason,
            "",
            meaning.Candidates.IsEmpty
                ? "Correct the name or its headings, or pin it: 'cpd standards find' looks for standards."
                : $"Write the pin of one of these: {string.Join(", ", meaning.Candidates.Select(candidate => $"{candidate.Standard.Ref} ({candidate.Standard.Name})"))}.");
    }

    private Spot Remember(EditionRef edition, Spot spot)
    {
        editions.TryAdd(edition, spot);
        return spot;
    }
}
