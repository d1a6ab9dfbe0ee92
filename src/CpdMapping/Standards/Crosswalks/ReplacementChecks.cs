using CpdMapping.Files;

namespace CpdMapping.Standards.Crosswalks;

/// <summary>Checks what took the place of what: that no ring closes, and that crosswalks and editions say the same.</summary>
internal static class ReplacementChecks
{
    public static IEnumerable<Problem> Of(StandardsLibrary library, Crosswalk crosswalk)
    {
        var problems = new ProblemList();
        for (var i = 0; i < crosswalk.Rows.Count; i++)
            if (crosswalk.Rows[i] is { Relation: Relation.ReplacedBy, From: { } from, To: { } to })
                Row(library, from, to, crosswalk.RowPlaces[i], problems);
        Agreement(library, crosswalk, problems);
        return problems.ToSequence();
    }

    private static void Row(StandardsLibrary library, StandardRef from, StandardRef to, Place place, ProblemList problems)
    {
        if (from.Edition.Catalogue == to.Edition.Catalogue && to.Edition.CompareTo(from.Edition) < 0)
            problems.Error(
                StandardsCodes.EarlierReplacement, place, $"'{from}' is replaced by '{to}', which is of an earlier edition.", "An item of a later edition was expected.");
        else if (LeadsTo(library, to, from))
            problems.Error(
                StandardsCodes.ReplacementCycle, place, $"'{from}' is replaced by '{to}', and what replaces that leads back to it.",
                "Replacements were expected to lead to later editions.");
    }

    private static bool LeadsTo(StandardsLibrary library, StandardRef start, StandardRef goal)
    {
        var seen = new HashSet<StandardRef>();
        var waiting = new Queue<StandardRef>([start]);
        while (waiting.TryDequeue(out var next))
        {
            if (next == goal)
                return true;
            if (seen.Add(next))
                foreach (var further in Replacements(library, next))
                    waiting.Enqueue(further);
        }
        return false;
    }

    private static IEnumerable<StandardRef> Replacements(StandardsLibrary library, StandardRef standard) => library.Crosswalks
        .Where(crosswalk => crosswalk.From == standard.Edition)
        .SelectMany(crosswalk => crosswalk.Rows)
        .Where(row => row.Relation == Relation.ReplacedBy && row.From == standard)
        .Select(row => row.To).OfType<StandardRef>()
        .Concat(library.TryGet(standard, out var loaded) ? loaded.ReplacedBy : []);

    // An edition keeps its own short list, since names are resolved without reading crosswalks. Two lists must not tell two stories.
    private static void Agreement(StandardsLibrary library, Crosswalk crosswalk, ProblemList problems)
    {
        if (!library.TryGet(crosswalk.From, out Edition? edition))
            return;
        var here = crosswalk.Rows.Where(row => row is { Relation: Relation.ReplacedBy, From: not null, To: not null })
            .Select(row => (From: row.From.GetValueOrDefault(), To: row.To.GetValueOrDefault())).ToHashSet();
        var there = edition.Standards.SelectMany(standard => standard.ReplacedBy.Where(later => later.Edition == crosswalk.To).Select(later => (standard.Ref, later))).ToHashSet();
        foreach (var (from, to) in here.Except(there).Order())
            Differs($"Here '{from}' is replaced by '{to}', and the file of '{edition.Ref}' does not say so.", $"Add '{to}' to its 'replaced-by', or take the row out.");
        foreach (var (from, to) in there.Except(here).Order())
            Differs($"The file of '{edition.Ref}' says that '{from}' is replaced by '{to}', and no row does.", "Add the row, or mend 'replaced-by'.");

        void Differs(string found, string remedy) =>
            problems.Error(StandardsCodes.ReplacementsDiffer, crosswalk.Place, found, "Crosswalk and edition were expected to agree.", remedy);
    }
}
