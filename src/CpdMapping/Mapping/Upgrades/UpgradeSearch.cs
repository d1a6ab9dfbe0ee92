using CpdMapping.Learning;
using CpdMapping.Mapping.Carrying;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping.Upgrades;

/// <summary>Finds where the claims of a record lead in another edition.</summary>
internal sealed class UpgradeSearch(StandardsLibrary library, Edition to)
{
    private readonly Carrier carrier = Carrier.Of(library, CarryPolicy.Crosswalks);

    public UpgradeProposal Of(CpdRecord record)
    {
        var upgrades = new List<ClaimUpgrade>();
        var (already, elsewhere) = (0, 0);
        foreach (var entry in record.Standing())
            foreach (var claim in entry.Alignments)
            {
                if (claim.Standard.Ref.Edition == to.Ref)
                    already++;
                else if (Of(entry, claim) is { } upgrade)
                    upgrades.Add(upgrade);
                else
                    elsewhere++;
            }
        return new() { Record = record, To = to, Claims = upgrades.ToSequence(), Already = already, Elsewhere = elsewhere, DataSet = library.DataSet };
    }

    private ClaimUpgrade? Of(RecordEntry entry, Alignment claim)
    {
        var from = claim.Standard.Ref;
        var targets = Targets(claim);
        if (!targets.Any(target => target.Carries) && !IsKin(from.Edition))
            return null;
        var activity = entry.Activity!; // standing entries have an activity
        return new()
        {
            Entry = entry.Id,
            Activity = activity,
            Claim = claim,
            AtActivity = library.StateOf(from, activity.To),
            Targets = targets,
            Why = targets.Any(target => target.Carries) ? null : Why(from, targets),
        };
    }

    // The same ways as the mapper reads, so a proposal promises nothing that it would not count.
    private Sequence<UpgradeTarget> Targets(Alignment claim)
    {
        var from = claim.Standard.Ref;
        if (!library.TryGet(from, out Standard? own) || !own.Claimable)
            return [];
        var carried = carrier.Carried(from, to.Ref).Select(way => Target(claim, way.Ways, carries: true, way.Portion));
        var suggested = carrier.Suggested(from, to.Ref).Select(way => Target(claim, [way], carries: false, Fraction.Zero));
        return carried.Concat(suggested).Where(target => library[target.Path.To].Claimable).ToSequence();
    }

    private UpgradeTarget Target(Alignment claim, Sequence<RelationPath> ways, bool carries, Fraction part) => new(ways, carries, part, claim with
    {
        Standard = StandardSnapshot.Of(library[ways[0].To], to),
        Share = claim.Share is { } share && part > Fraction.Zero ? share * part : null,
        Level = to.Levels.Any(level => level.Id == claim.Level) ? claim.Level : null,
        AsWritten = null,
    });

    private string Why(StandardRef from, Sequence<UpgradeTarget> targets)
    {
        if (!library.TryGet(from, out Standard? standard))
            return $"'{from}' is not in the loaded standards.";
        if (!standard.Claimable)
            return $"'{from}' is a mere heading, against which nothing can be claimed.";
        if (!targets.IsEmpty)
            return $"The ways to '{to.Ref}' only suggest: {string.Join(", ", targets.Select(target => target.Path.Relation.Word()).Distinct())} carries no minutes.";
        var said = library.Crosswalks.SelectMany(crosswalk => crosswalk.Rows.Select(row => (crosswalk, row)))
            .FirstOrDefault(one => one.row.Relation == Relation.NoMatch && (one.row.From == from || one.row.To == from) && Touches(one.crosswalk, to.Ref));
        if (said.row is { } noMatch)
            return $"The crosswalk '{said.crosswalk.Id}' says that '{from}' has no match in '{to.Ref}'.{(noMatch.Rationale is { } why ? " " + why : "")}";
        var gap = library.Crosswalks.Where(crosswalk => Touches(crosswalk, to.Ref)).SelectMany(crosswalk => crosswalk.Gaps).FirstOrDefault(one => one.Standard == from);
        return gap is null ? $"No crosswalk leads from '{from}' to '{to.Ref}'." : $"'{from}' is left open on purpose: {gap.Why}";
    }

    private static bool Touches(Crosswalk crosswalk, EditionRef edition) => crosswalk.From == edition || crosswalk.To == edition;

    private bool IsKin(EditionRef edition) => edition.Catalogue == to.Ref.Catalogue || Succeeds(edition, []);

    private bool Succeeds(EditionRef edition, HashSet<EditionRef> seen) =>
        seen.Add(edition) && library.TryGet(edition, out Edition? loaded) && loaded.Successors.Any(successor => successor == to.Ref || Succeeds(successor, seen));
}
