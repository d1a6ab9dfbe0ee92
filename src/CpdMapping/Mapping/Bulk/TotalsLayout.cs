namespace CpdMapping.Mapping.Bulk;

/// <summary>Where each figure stands in the row of numbers that are a learner's totals. What can only be equal stands once; what can only be 0, nowhere.</summary>
internal sealed class TotalsLayout
{
    /// <summary>Where a figure stands that can only be 0.</summary>
    public const int Nowhere = -1;

    private readonly List<TotalsSlot> slots = [];

    public TotalsLayout(IReadOnlyList<EditionClaims> editions)
    {
        // First what every standard comes to with all below it, so that these stand side by side.
        for (var edition = 0; edition < editions.Count; edition++)
            for (var place = 0; place < editions[edition].Tree.Count; place++)
                slots.Add(new(edition, TotalsFigure.RolledUp, place));
        Standards = slots.Count;
        (Claimed, OwnClaimed, OwnRolledUp) = (new int[Standards], new int[Standards], new int[Standards]);
        Editions = new EditionSlots[editions.Count];
        var first = 0;
        for (var edition = 0; edition < editions.Count; edition++)
        {
            Lay(editions[edition], edition, first);
            first += editions[edition].Tree.Count;
        }
    }

    public IReadOnlyList<TotalsSlot> Slots => slots;

    public int Standards { get; }

    public int[] Claimed { get; }

    public int[] OwnClaimed { get; }

    public int[] OwnRolledUp { get; }

    public EditionSlots[] Editions { get; }

    private void Lay(EditionClaims claims, int edition, int first)
    {
        for (var place = 0; place < claims.Tree.Count; place++)
        {
            var at = first + place;
            Claimed[at] = claims.Tree.IsLeaf(place) ? at : claims.Claims(place) ? Add(edition, TotalsFigure.Claimed, place) : Nowhere;
            (OwnClaimed[at], OwnRolledUp[at]) = (Claimed[at], at);
            if (!claims.HasCarried)
                continue;
            OwnRolledUp[at] = Add(edition, TotalsFigure.OwnRolledUp, place);
            OwnClaimed[at] = claims.Tree.IsLeaf(place) ? OwnRolledUp[at] : Claimed[at] == Nowhere ? Nowhere : Add(edition, TotalsFigure.OwnClaimed, place);
        }
        var touched = Add(edition, TotalsFigure.Touched, 0);
        Editions[edition] = new(
            first,
            touched,
            claims.HasCarried ? Add(edition, TotalsFigure.OwnTouched, 0) : touched,
            claims.Divides ? Add(edition, TotalsFigure.Unallocated, 0) : Nowhere);
    }

    private int Add(int edition, TotalsFigure figure, int place)
    {
        slots.Add(new(edition, figure, place));
        return slots.Count - 1;
    }
}
