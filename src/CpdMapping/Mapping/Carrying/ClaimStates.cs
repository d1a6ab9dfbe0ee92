using CpdMapping.Learning;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping.Carrying;

/// <summary>Says what the claims of a record are worth.</summary>
internal sealed class ClaimStates(StandardsLibrary library, Carrier carrier, Sequence<EditionCoverage> mapped)
{
    private readonly Dictionary<StandardRef, (bool IsOwn, Sequence<CarriedClaim> Carried, Sequence<RelationPath> Suggested)> readings = [];

    public Sequence<ClaimState> Of(Sequence<RecordEntry> standing) =>
        standing.SelectMany(entry => entry.Alignments.Select(alignment => Of(entry, alignment.Standard))).ToSequence();

    private ClaimState Of(RecordEntry entry, StandardSnapshot claim)
    {
        var state = library.StateOf(claim.Ref, entry.Activity!.To); // standing entries have an activity
        var loaded = library.TryGet(claim.Ref, out Standard? standard);
        var changed = loaded && claim.Revision > 0 && claim.Fingerprint != standard!.Fingerprint; // loaded, so it is there
        var successors = state == ReferenceState.ValidButSuperseded ? library[claim.Ref.Edition].Successors : [];
        if (!readings.TryGetValue(claim.Ref, out var reading))
            readings[claim.Ref] = reading = standard is { Claimable: true } ? Reading(claim.Ref) : default;
        return new(entry.Id, claim, state, changed, successors, reading.IsOwn || !reading.Carried.IsEmpty, reading.Carried, reading.Suggested);
    }

    private (bool IsOwn, Sequence<CarriedClaim> Carried, Sequence<RelationPath> Suggested) Reading(StandardRef claim)
    {
        var others = mapped.Select(coverage => coverage.Edition.Ref).Where(edition => edition != claim.Edition).ToList();
        return (
            others.Count < mapped.Count,
            others.SelectMany(edition => carrier.Carried(claim, edition)).ToSequence(),
            others.SelectMany(edition => carrier.Suggested(claim, edition)).ToSequence());
    }
}
