using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Tells which entries are inside the cycle. Those outside do not count; as a record runs over many cycles, they are no fault.</summary>
internal sealed class DatesInCycle(SchemeRule facts) : Rule(facts)
{
    private const int Named = 5;

    protected override Finding Check(AuditCase audit)
    {
        var all = audit.Standing;
        if (all.IsEmpty)
            return Found(Outcome.CannotTell, "The record has no entries.", remedy: $"Record a {audit.Words.Piece}.", by: audit.By);
        var outside = all.Where(e => !audit.Cycle.Holds(e)).ToList();
        var found = $"{audit.Pieces.Count} of {Wording.Count(all.Count, "entry", "entries")} {(audit.Pieces.Count == 1 ? "is" : "are")} dated inside {audit.CycleInWords}.";
        if (outside.Count > 0)
            found += $" These are not, and do not count here: {Listed(outside)}.";
        return audit.Pieces.IsEmpty
            ? Found(Outcome.NotMet, found, remedy: $"Record {audit.Words.Pieces} dated inside the {audit.Words.Cycle}.", by: audit.By)
            : Found(Outcome.Met, found, audit.Pieces);
    }

    // The latest are named, since a slip of the pen is most likely there; a long record has hundreds of older ones.
    private static string Listed(List<RecordEntry> outside)
    {
        var latest = outside.TakeLast(Named).Select(e => $"'{e.Id}' ({Wording.Day(e.Activity!.To)})"); // standing entries have an activity
        return Wording.List(outside.Count > Named ? latest.Prepend(Wording.Count(outside.Count - Named, "earlier entry", "earlier entries")) : latest);
    }
}
