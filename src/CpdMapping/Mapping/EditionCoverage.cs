using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>How much of a record bears on one edition.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class EditionCoverage : IEquatable<EditionCoverage>
{
    private readonly EditionFigures figures;

    internal EditionCoverage(EditionFigures figures)
    {
        this.figures = figures;
        Standards = Enumerable.Range(0, Edition.Standards.Count).Select(place => new StandardCoverage(figures, place)).ToSequence();
    }

    /// <summary>Gets the edition.</summary>
    public Edition Edition => figures.Edition;

    /// <summary>Gets every standard of the edition, in the body's order, covered or not.</summary>
    public Sequence<StandardCoverage> Standards { get; }

    /// <summary>Gets the minutes of all entries that claim anything of the edition, or of another from which crosswalks carry minutes to it; each entry once.</summary>
    public Figure Touched => figures.Touched;

    /// <summary>Gets the part of <see cref="Touched"/> of entries that claim nothing of this edition, and count only since crosswalks carry their claims to it.</summary>
    public Figure Carried => figures.Carried;

    /// <summary>Gets, under the shared policy, the part of <see cref="Touched"/> that no share names; null under the whole policy.</summary>
    public Figure? Unallocated => figures.Unallocated;

    /// <summary>Tells whether both say the same of the same edition.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(EditionCoverage? other) => other is not null && Edition.Equals(other.Edition) && Standards == other.Standards
        && Touched.Equals(other.Touched) && Carried.Equals(other.Carried) && Equals(Unallocated, other.Unallocated);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EditionCoverage);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edition.Ref, Touched.Minutes);
}
