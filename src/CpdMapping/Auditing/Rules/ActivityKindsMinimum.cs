namespace CpdMapping.Auditing.Rules;

/// <summary>Asks for a number of different types of activity in the cycle. The scheme says which of our kinds make up each type.</summary>
internal sealed class ActivityKindsMinimum(SchemeRule facts, int minimum, Sequence<ActivityType> types) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        var present = types
            .Select(type => (type.Name, Pieces: audit.Pieces.Where(p => type.Activities.Contains(p.Activity!.Kind)).ToList())) // pieces have an activity
            .Where(type => type.Pieces.Count > 0)
            .ToList();
        var found = $"{Wording.Count(present.Count, "type", "types")} of activity of at least {minimum} in {audit.CycleInWords}"
            + (present.Count == 0 ? "." : $": {Wording.List(present.Select(t => $"{t.Name} ({audit.Count(t.Pieces.Count)})"))}.");
        var used = audit.Pieces.Where(p => present.Any(t => t.Pieces.Contains(p))).ToSequence();
        return present.Count >= minimum
            ? Found(Outcome.Met, found, used)
            : Found(
                Outcome.NotMet,
                found,
                used,
                $"Record {Wording.Count(minimum - present.Count, "other type", "other types")} of activity. Not there yet: {Wording.List(types.Select(t => t.Name).Except(present.Select(t => t.Name), StringComparer.Ordinal))}.",
                audit.By);
    }
}
