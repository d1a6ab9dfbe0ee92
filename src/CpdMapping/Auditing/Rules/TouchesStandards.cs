using CpdMapping.Standards;

namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that the cycle's pieces bear on every claimable part of an edition, or of one of its standards. A claim reaches what it names and all above it; so do those that crosswalks carry here.</summary>
internal sealed class TouchesStandards(SchemeRule facts, EditionRef edition, string? parent) : Rule(facts)
{
    public override EditionRef? Edition => edition;

    protected override string SubjectOf(AuditCase audit) => parent is null ? edition.ToString() : $"{edition}/{parent}";

    protected override Finding Check(AuditCase audit)
    {
        var coverage = audit.Coverage.Editions.FirstOrDefault(e => e.Edition.Ref == edition);
        if (coverage is null)
            return Found(Outcome.CannotTell, $"The record was not mapped to '{edition}'.", remedy: $"Map the record to '{edition}' too.");
        var under = coverage.Standards.Where(s => s.Standard.Parent?.Value == parent).Select(s => (s.Standard, Entries: s.EntriesWithin.Where(audit.Cycle.Holds).ToList())).ToList();
        var parts = under.Where(s => s.Standard.Claimable).ToList();
        if (parts.Count == 0)
            return Found(Outcome.CannotTell, $"The data has no parts of '{edition}{(parent is null ? "" : "/" + parent)}'.", remedy: "Use standards data that has them.");
        var missing = parts.Where(p => p.Entries.Count == 0).Select(p => p.Standard.Ref.Code).ToList();
        var found = $"{parts.Count - missing.Count} of {Wording.Count(parts.Count, "part", "parts")} {(parts.Count - missing.Count == 1 ? "is" : "are")} touched in {audit.CycleInWords}.";
        var ids = under.SelectMany(s => s.Entries).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var used = audit.Pieces.Where(p => ids.Contains(p.Id)).ToSequence();
        var carried = used.Where(p => !p.Alignments.Any(a => a.Standard.Ref.Edition == edition)).ToList();
        if (carried.Count > 0)
            found += $" {Wording.List(carried)} {(carried.Count == 1 ? "counts" : "count")} here only by claims on other editions, which crosswalks carry to '{edition}'.";
        return missing.Count == 0
            ? Found(Outcome.Met, found, used)
            : Found(Outcome.NotMet, $"{found} Not yet: {Wording.List(missing)}.", used, $"Look for learning that bears on {Wording.List(missing)}.", audit.By);
    }
}
