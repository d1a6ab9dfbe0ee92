using CpdMapping.Learning;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping.Upgrades;

/// <summary>Finds where the claims of a record lead in another edition.</summary>
internal sealed class UpgradeSearch(StandardsLibrary library, Edition to)
{
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

    // The paths come strongest first, so the first to each standard is the one to take.
    private Sequence<UpgradeTarget> Targets(Alignment claim)
    {
        var loaded = library.TryGet(claim.Standard.Ref, out Standard? own) && own.Claimable;
        if (!loaded)
            return [];
        return library.Paths(claim.Standard.Ref, to.Ref)
            .Where(path => library[path.To].Claimable)
            .DistinctBy(path => path.To)
            .Select(path => Target(claim, path))
            .OrderByDescending(target => target.Carries)
            .ToSequence();
    }

    private UpgradeTarget Target(Alignment claim, RelationPath path)
    {
        var carries = path.Carries;
        var part = carries ? Part(path) : null;
        return new(path, carries, part, claim with
        {
            Standard = StandardSnapshot.Of(library[path.To], to),
            Share = claim.Share is { } share && part is { } stated ? share * stated : claim.Share,
            Level = to.Levels.Any(level => level.Id == claim.Level) ? claim.Level : null,
            AsWritten = null,
        });
    }

    // A stated share says how much of a standard went to another; read from the other end, a row says nothing of how much came from where.
    private static Fraction? Part(RelationPath path)
    {
        var shares = path.Hops.Where(hop => hop.From == hop.Row.From).Select(hop => hop.Row.Share).OfType<int>().Select(share => new Fraction(share, 100)).ToList();
        return shares.Count == 0 ? null : shares.Aggregate((product, share) => product * share);
    }

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
