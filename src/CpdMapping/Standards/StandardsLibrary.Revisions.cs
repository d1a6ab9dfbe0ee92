namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    private readonly Companions<EditionRevision> revisions;
    private readonly Lazy<ILookup<string, EditionRevision>> released;

    /// <summary>Gives the revisions of an edition in which a standard had a fingerprint, so that a snapshot is recognised whatever the data became.</summary>
    /// <param name="standard">The standard, such as <c>pcf@2018/7</c>.</param>
    /// <param name="fingerprint">The fingerprint that was kept of it.</param>
    /// <returns>The revisions in order, the present one among them; empty where none is known that had it.</returns>
    /// <remarks>Past revisions are known where the data was released with them: the built-in data, and a folder with its <c>revisions.json</c>.</remarks>
    public Sequence<int> RevisionsWith(StandardRef standard, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        var past = released.Value[standard.Edition.ToString()].Where(revision => revision.Has(standard.Code, fingerprint)).Select(revision => revision.Revision);
        return TryGet(standard, out var now) && now.Fingerprint == fingerprint
            ? past.Append(this[standard.Edition].Revision).Distinct().Order().ToSequence()
            : past.ToSequence();
    }

    /// <summary>Tells whether the facts of a revision are known as they were released, so that what does not fit them never was.</summary>
    internal bool Knows(EditionRef edition, int revision) => revisions.Find(CompanionKinds.RevisionId(edition, revision)) is not null;
}
