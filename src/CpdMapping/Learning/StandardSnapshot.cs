using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>A standard as it was when something was pinned to it, so that a claim reads the same whatever the data became.</summary>
/// <param name="Ref">The reference, such as <c>pcf@2018/7</c>.</param>
/// <param name="Name">The name that was printed then.</param>
/// <param name="Revision">The revision of our encoding of the edition.</param>
/// <param name="Fingerprint">The standard's <see cref="Standard.Fingerprint"/>.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardSnapshot(StandardRef Ref, string Name, int Revision, string Fingerprint)
{
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
}
