using CpdMapping.Learning;
using CpdMapping.Mapping.Carrying;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>Sorts the alignments of activities by edition. Used once, by one thread.</summary>
internal sealed class ClaimReader
{
    private readonly StandardsLibrary library;
    private readonly Carrier carrier;
    private readonly bool divides;
    private readonly List<EditionRef> asked = [];

    // A record claims a few editions: looking through a short list is quicker than hashing three texts.
    private readonly List<(EditionRef Edition, EditionClaims? Claims)> editions = [];
    private int activities;

    /// <param name="library">The standards.</param>
    /// <param name="carrier">What finds the ways to other editions.</param>
    /// <param name="divides">Whether minutes are divided by share.</param>
    /// <param name="asked">The editions to read claims of; none for all that are claimed and loaded.</param>
    public ClaimReader(StandardsLibrary library, Carrier carrier, bool divides, ReadOnlySpan<EditionRef> asked)
    {
        this.library = library;
        this.carrier = carrier;
        this.divides = divides;
        foreach (var edition in asked)
            if (!this.asked.Contains(edition))
            {
                this.asked.Add(edition);
                editions.Add((edition, new(EditionTree.Of(library[edition]), divides)));
            }
    }

    /// <summary>Reads the alignments of the next activity.</summary>
    public void Read(Sequence<Alignment> alignments)
    {
        foreach (var alignment in alignments)
            ClaimsOf(alignment.Standard.Ref.Edition)?.Add(alignment);
        activities++;
        foreach (var (_, claims) in editions)
            claims?.Close(activities);
    }

    /// <summary>Gives the claims by edition, with those that are carried to it: in the order asked, or else in the order of the editions' references.</summary>
    public IEnumerable<EditionClaims> ToClaims()
    {
        var own = editions.Select(edition => edition.Claims).OfType<EditionClaims>().ToList();
        var wanted = asked.Count == 0 ? own.OrderBy(claims => claims.Tree.Edition.Ref) : own.Take(asked.Count);
        return wanted.Select(claims => CarriedClaims.Of(claims, own, carrier, activities));
    }

    private EditionClaims? ClaimsOf(EditionRef edition)
    {
        foreach (var (other, found) in editions)
            if (other == edition)
                return found;
        return Open(edition);
    }

    private EditionClaims? Open(EditionRef edition)
    {
        var isRead = asked.Count == 0 || asked.Exists(other => carrier.Reads(edition, other));
        var claims = isRead && library.TryGet(edition, out Edition? loaded) ? new EditionClaims(EditionTree.Of(loaded), divides) : null;
        editions.Add((edition, claims));
        return claims;
    }
}
