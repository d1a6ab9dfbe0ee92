using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Checks an edition against the others of its library.</summary>
internal static class LibraryChecks
{
    public static IEnumerable<Problem> Of(StandardsLibrary library, Edition edition)
    {
        var problems = new ProblemList();
        foreach (var successor in edition.Successors)
            Successor(library, edition, successor, problems);
        foreach (var (standard, place) in edition.Standards.Zip(edition.StandardPlaces))
        {
            foreach (var (replacement, _) in standard.ReplacedBy)
                Replacement(library, standard, replacement, place, problems);
            if (standard.Claimable && standard.Title is null && standard.Labels.IsEmpty && edition.Missing.IsEmpty)
                problems.Error(
                    StandardsCodes.Nameless,
                    place,
                    $"'{standard.Ref}' can be claimed and has neither a title nor a label.",
                    "A name was expected, or a word under 'missing' why there is none.",
                    "Add a title, a label of your own, or a word under 'missing'.");
        }
        return problems.ToSequence();
    }

    private static void Successor(StandardsLibrary library, Edition edition, EditionRef successor, ProblemList problems)
    {
        if (!library.TryGet(successor, out Edition? later))
            return;
        if (LeadsTo(library, successor, edition.Ref))
            problems.Error(
                StandardsCodes.SuccessorCycle,
                edition.SuccessorsPlace,
                $"The successors of '{successor}' lead back to '{edition.Ref}'.",
                "Successors were expected to lead to later editions.",
                "Take one of the 'successors' out.");
        else if (later.From is { } from && edition.To is null && edition.Status == EditionStatus.Superseded)
            problems.Error(
                StandardsCodes.NoEnd,
                edition.SuccessorsPlace,
                $"'{edition.Ref}' has no last day, and its successor '{successor}' begins at {from.Value}.",
                "The last day was expected.",
                "Add 'to:', as exactly as it is known.");
        else if (later.From is { } start && edition.From is { } own && start.Value.CompareTo(own.Value) < 0 && successor.Catalogue == edition.Ref.Catalogue)
            problems.Error(
                StandardsCodes.EarlierSuccessor,
                edition.SuccessorsPlace,
                $"The successor '{successor}' begins at {start.Value}, before '{edition.Ref}' at {own.Value}.",
                "A later edition was expected.",
                "Correct a date, or the successor.");
    }

    private static void Replacement(StandardsLibrary library, Standard standard, StandardRef replacement, Place place, ProblemList problems)
    {
        if (!library.TryGet(replacement.Edition, out Edition? edition) || edition.TryGet(replacement.Code, out _))
            return;
        var near = Nearest.To(replacement.Code, edition.Standards.Select(item => item.Ref.Code));
        problems.Error(
            StandardsCodes.UnknownReplacement,
            place,
            $"'{standard.Ref}' is replaced by '{replacement}', and '{replacement.Edition}' has no such code.",
            "A code of that edition was expected.",
            near is null ? $"'cpd standards show {replacement.Edition}' lists its codes." : $"Did you mean '{near}'?");
    }

    private static bool LeadsTo(StandardsLibrary library, EditionRef start, EditionRef goal)
    {
        var seen = new HashSet<EditionRef>();
        var waiting = new Queue<EditionRef>([start]);
        while (waiting.TryDequeue(out var next))
        {
            if (next == goal)
                return true;
            if (seen.Add(next) && library.TryGet(next, out Edition? edition))
                foreach (var successor in edition.Successors)
                    waiting.Enqueue(successor);
        }
        return false;
    }
}
