using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Standards.Crosswalks;

/// <summary>Checks what took the place of what: that no ring closes, and that crosswalks and editions say the same.</summary>
internal sealed class ReplacementChecks(StandardsLibrary library)
{
    // By the older standard: what the rows of all crosswalks say. The editions' own lists are looked up where they are needed.
    private readonly ILookup<StandardRef, StandardRef> replacements = library.Crosswalks.SelectMany(Pairs).ToLookup(pair => pair.From, pair => pair.To);

    public IEnumerable<Problem> Of(Crosswalk crosswalk)
    {
        var problems = new ProblemList();
        for (var i = 0; i < crosswalk.Rows.Count; i++)
            if (crosswalk.Rows[i] is { Relation: Relation.ReplacedBy, From: { } from, To: { } to })
                Row(from, to, crosswalk.RowPlaces[i], problems);
        Agreement(crosswalk, problems);
        return problems.ToSequence();
    }

    private static IEnumerable<(StandardRef From, StandardRef To)> Pairs(Crosswalk crosswalk) => crosswalk.Rows
        .Where(row => row is { Relation: Relation.ReplacedBy, From: not null, To: not null })
        .Select(row => (row.From.GetValueOrDefault(), row.To.GetValueOrDefault()));

    private void Row(StandardRef from, StandardRef to, Place place, ProblemList problems)
    {
        if (from.Edition.Catalogue == to.Edition.Catalogue && to.Edition.CompareTo(from.Edition) < 0)
            problems.Error(
                StandardsCodes.EarlierReplacement, place, $"'{from}' is replaced by '{to}', which is of an earlier edition.", "An item of a later edition was expected.",
                "Turn the row round.");
        else if (LeadsTo(to, from))
            problems.Error(
                StandardsCodes.ReplacementCycle, place, $"'{from}' is replaced by '{to}', and what replaces that leads back to it.",
                "Replacements were expected to lead to later editions.", "Take one of the rows, or one of the items' 'replaced-by', out.");
    }

    private bool LeadsTo(StandardRef start, StandardRef goal)
    {
        var seen = new HashSet<StandardRef>();
        var waiting = new Queue<StandardRef>([start]);
        while (waiting.TryDequeue(out var next))
        {
            if (next == goal)
                return true;
            if (seen.Add(next))
                foreach (var further in replacements[next].Concat(library.TryGet(next, out var loaded) ? loaded.ReplacedBy.Select(later => later.Standard) : []))
                    waiting.Enqueue(further);
        }
        return false;
    }

    // An edition keeps its own short list, since names are resolved without reading crosswalks. Two lists must not tell two stories.
    private void Agreement(Crosswalk crosswalk, ProblemList problems)
    {
        if (!library.TryGet(crosswalk.From, out Edition? edition))
            return;
        var stated = edition.Standards
            .SelectMany(standard => standard.ReplacedBy.Select(later => (From: standard.Ref, To: later.Standard, later.Share)))
            .Where(said => said.To.Edition == crosswalk.To).ToDictionary(said => (said.From, said.To), said => said.Share);
        var here = new HashSet<(StandardRef From, StandardRef To)>();
        for (var i = 0; i < crosswalk.Rows.Count; i++)
        {
            if (crosswalk.Rows[i] is not { Relation: Relation.ReplacedBy, From: { } from, To: { } to, Share: var share } || !here.Add((from, to)))
                continue;
            if (!stated.TryGetValue((from, to), out var other))
                Differs(
                    crosswalk.RowPlaces[i], $"Here '{from}' is replaced by '{to}', and the file of '{edition.Ref}' does not say so.",
                    $"Add '{to}' to its 'replaced-by', or take the row out.");
            else if (share != other)
                Differs(
                    crosswalk.RowPlaces[i], $"Here '{from}' went to '{to}' {InWords(share)}, and {InWords(other)} in the file of '{edition.Ref}'.", "Mend 'share' in one of them.");
        }
        foreach (var (from, to) in stated.Keys.Except(here).Order())
            Differs(crosswalk.Place, $"The file of '{edition.Ref}' says that '{from}' is replaced by '{to}', and no row does.", "Add the row, or mend 'replaced-by'.");

        void Differs(Place place, string found, string remedy) =>
            problems.Error(StandardsCodes.ReplacementsDiffer, place, found, "Crosswalk and edition were expected to agree.", remedy);
    }

    private static string InWords(int? share) => share is { } part ? string.Create(CultureInfo.InvariantCulture, $"with {part} hundredths") : "without a share";
}
