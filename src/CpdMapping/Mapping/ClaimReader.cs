using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>Sorts the alignments of activities by edition. Used once, by one thread.</summary>
internal sealed class ClaimReader
{
    private readonly StandardsLibrary library;
    private readonly bool divides;
    private readonly bool all;

    // A record claims a few editions: looking through a short list is quicker than hashing three texts.
    private readonly List<(EditionRef Edition, EditionClaims? Claims)> editions = [];
    private int activities;

    /// <param name="library">The standards.</param>
    /// <param name="divides">Whether minutes are divided by share.</param>
    /// <param name="asked">The editions to read claims of; none for all that are loaded.</param>
    public ClaimReader(StandardsLibrary library, bool divides, ReadOnlySpan<EditionRef> asked)
    {
        this.library = library;
        this.divides = divides;
        all = asked.IsEmpty;
        foreach (var edition in asked)
            if (!editions.Exists(other => other.Edition == edition))
                editions.Add((edition, new(EditionTree.Of(library[edition]), divides)));
    }

    /// <summary>The claims by edition: in the order asked, or else in the order of the editions' references.</summary>
    public IEnumerable<EditionClaims> Claims =>
        (all ? editions.OrderBy(edition => edition.Edition) : editions.AsEnumerable()).Select(edition => edition.Claims).OfType<EditionClaims>();

    /// <summary>Reads the alignments of the next activity.</summary>
    public void Read(Sequence<Alignment> alignments)
    {
        foreach (var alignment in alignments)
            ClaimsOf(alignment.Standard.Ref.Edition)?.Add(alignment);
        activities++;
        foreach (var (_, claims) in editions)
            claims?.Close(activities);
    }

    private EditionClaims? ClaimsOf(EditionRef edition)
    {
        foreach (var (other, found) in editions)
            if (other == edition)
                return found;
        var claims = all && library.TryGet(edition, out Edition? loaded) ? new EditionClaims(EditionTree.Of(loaded), divides) : null;
        editions.Add((edition, claims));
        return claims;
    }
}
