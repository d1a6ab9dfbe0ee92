using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>A standard as it was when something was pinned to it, so that a claim reads the same whatever the data became.</summary>
/// <param name="Ref">The reference, such as <c>pcf@2018/7</c>.</param>
/// <param name="Name">The name that was printed then.</param>
/// <param name="Revision">The revision of our encoding of the edition; 0 where only the reference is known.</param>
/// <param name="Fingerprint">The standard's <see cref="Standard.Fingerprint"/>; empty where only the reference is known.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardSnapshot(StandardRef Ref, string Name, int Revision, string Fingerprint)
{
    /// <summary>Gets whether the facts were kept; a reference that somebody wrote by hand has none until it is pinned.</summary>
    public bool IsPinned => Revision > 0;

    /// <summary>Gives what stands in a record that only names the standard: revision 0, no fingerprint, and the reference for a name.</summary>
    /// <param name="reference">The reference, such as <c>pcf@2018/7</c>.</param>
    /// <remarks><see cref="CpdRecord.Pin"/> makes snapshots of such references.</remarks>
    public static StandardSnapshot Without(StandardRef reference) => new(reference, reference.ToString(), 0, "");

    /// <summary>Takes a snapshot.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="edition">The edition that holds it.</param>
    /// <exception cref="ArgumentException">The standard is of another edition.</exception>
    public static StandardSnapshot Of(Standard standard, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(edition);
        if (standard.Ref.Edition != edition.Ref)
            throw new ArgumentException($"'{standard.Ref}' is not of the edition '{edition.Ref}'.", nameof(edition));
        return new(standard.Ref, standard.Name, edition.Revision, standard.Fingerprint);
    }

    internal StandardSnapshot Pin(StandardsLibrary library) =>
        !IsPinned && library.TryGet(Ref, out var standard) ? Of(standard, library[Ref.Edition]) : this;
}
