using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that the cycle's pieces bear on every claimable part of an edition, or of one of its standards.</summary>
internal sealed class TouchesStandards(SchemeRule facts, EditionRef edition, string? parent) : Rule(facts)
{
    public override EditionRef? Edition => edition;

    protected override string SubjectOf(AuditCase audit) => parent is null ? edition.ToString() : $"{edition}/{parent}";

    protected override Finding Check(AuditCase audit)
    {
        var coverage = audit.Coverage.Editions.FirstOrDefault(e => e.Edition.Ref == edition);
        if (coverage is null)
            return Found(Outcome.CannotTell, $"The record was not mapped to '{edition}'.", remedy: $"Map the record to '{edition}' too.");
        var parts = coverage.Standards.Where(s => s.Standard.Claimable && s.Standard.Parent?.Value == parent).ToList();
        if (parts.Count == 0)
            return Found(Outcome.CannotTell, $"The data has no parts of '{edition}{(parent is null ? "" : "/" + parent)}'.", remedy: "Use standards data that has them.");
        var inCycle = audit.Pieces.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var touched = Touched(coverage, inCycle);
        var missing = parts.Where(p => !touched.Contains(p.Standard.Ref.Code)).Select(p => p.Standard.Ref.Code).ToList();
        var found = $"{parts.Count - missing.Count} of {Wording.Count(parts.Count, "part", "parts")} {(parts.Count - missing.Count == 1 ? "is" : "are")} touched in {audit.CycleInWords}.";
        var under = coverage.Standards.Where(s => IsUnder(coverage.Edition, s.Standard.Ref.Code)).SelectMany(s => s.Entries).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var used = audit.Pieces.Where(p => under.Contains(p.Id)).ToSequence();
        return missing.Count == 0
            ? Found(Outcome.Met, found, used)
            : Found(Outcome.NotMet, $"{found} Not yet: {Wording.List(missing)}.", used, $"Look for learning that bears on {Wording.List(missing)}.", audit.By);
    }

    // A claim reaches the standard itself and all above it, never those below.
    private static HashSet<string> Touched(EditionCoverage coverage, HashSet<string> inCycle)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var standard in coverage.Standards.Where(s => s.Entries.Any(e => inCycle.Contains(e.Id))))
        {
            for (string? code = standard.Standard.Ref.Code; code is not null && touched.Add(code);)
                code = coverage.Edition.TryGet(code, out var item) ? item.Parent?.Value : null;
        }
        return touched;
    }

    private bool IsUnder(Edition data, string code)
    {
        for (string? at = code; at is not null;)
        {
            var above = data.TryGet(at, out var standard) ? standard.Parent?.Value : null;
            if (standard is not null && above == parent)
                return true;
            at = above;
        }
        return false;
    }
}
