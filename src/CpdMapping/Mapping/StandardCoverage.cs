using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>How much of a record bears on one standard.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class StandardCoverage : IEquatable<StandardCoverage>
{
    private readonly EditionFigures figures;
    private readonly int place;

    internal StandardCoverage(EditionFigures figures, int place) => (this.figures, this.place) = (figures, place);

    /// <summary>Gets the standard.</summary>
    public Standard Standard => figures.Standard(place);

    /// <summary>Gets the minutes claimed against the standard itself, under the coverage's policy: <see cref="Own"/> and <see cref="Carried"/>.</summary>
    public Figure Claimed => figures.Claimed(place);

    /// <summary>Gets the part of <see cref="Claimed"/> by claims that are pinned to this edition.</summary>
    public Figure Own => figures.OwnClaimed(place);

    /// <summary>Gets the part of <see cref="Claimed"/> that crosswalks bring from claims on other editions, and that no claim on this one gives already.</summary>
    public Figure Carried => figures.CarriedTo(place);

    /// <summary>Gets the minutes of the standard and all below it; an activity that claims a parent and its child counts once.</summary>
    public Figure RolledUp => figures.RolledUp(place);

    /// <summary>Gets the part of <see cref="RolledUp"/> that crosswalks bring from claims on other editions, and that no claim on this one gives already.</summary>
    public Figure RolledUpCarried => figures.CarriedWithin(place);

    /// <summary>Gets the standing entries that claim the standard itself, or one from which a crosswalk carries minutes to it, in order of date.</summary>
    public Sequence<RecordEntry> Entries => figures.Entries(place);

    /// <summary>Gets the standing entries that claim the standard or one below it, in order of date; carried ones too.</summary>
    public Sequence<RecordEntry> EntriesWithin => figures.EntriesWithin(place);

    /// <summary>Gets how many of <see cref="Entries"/> have evidence.</summary>
    public int WithEvidence => Entries.Count(entry => !entry.Evidence.IsEmpty);

    /// <summary>Gets how many of <see cref="Entries"/> have a reflection.</summary>
    public int WithReflection => Entries.Count(entry => entry.Reflection is not null);

    /// <summary>Gets the last day of the latest of <see cref="Entries"/>; null when there is none.</summary>
    public DateOnly? Latest => Entries is { IsEmpty: false } entries ? entries[^1].Activity!.To : null; // standing entries have an activity

    /// <summary>Tells whether both say the same of the same standard.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(StandardCoverage? other) =>
        other is not null && Standard == other.Standard && Entries == other.Entries
        && Claimed.Equals(other.Claimed) && Carried.Equals(other.Carried) && RolledUp.Equals(other.RolledUp) && RolledUpCarried.Equals(other.RolledUpCarried);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StandardCoverage);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Standard.Ref, Claimed.Minutes, RolledUp.Minutes);
}
