namespace CpdMapping.Standards.Translations;

/// <summary>An item of an edition in another language.</summary>
/// <param name="Ref">The item.</param>
/// <param name="Of">What was translated: the English title as it then was, or the item's fingerprint.</param>
/// <param name="Title">The title; null where only the description is translated.</param>
/// <param name="Gist">Our own description; null where only the title is translated.</param>
/// <param name="Basis">What it rests on; <see cref="Basis.Unreviewed"/> until a speaker has signed it.</param>
/// <param name="Source">The address where the body published it; null where it did not.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardTranslation(StandardRef Ref, string Of, string? Title, string? Gist, Basis Basis, string? Source)
{
    /// <summary>Tells whether this is a translation of what the item is called now. One that is not is never printed.</summary>
    /// <param name="standard">The item.</param>
    public bool IsOf(Standard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return Ref == standard.Ref && (Of == standard.Name || Of == standard.Fingerprint);
    }
}
