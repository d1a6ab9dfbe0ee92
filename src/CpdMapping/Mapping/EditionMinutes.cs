namespace CpdMapping.Mapping;

/// <summary>The printed minutes of an edition, by the standards' places.</summary>
/// <param name="Claimed">The minutes claimed against each standard itself.</param>
/// <param name="RolledUp">The minutes of each standard and all below it.</param>
/// <param name="Touched">The minutes of all activities that claim anything of the edition.</param>
/// <param name="Unallocated">The part of them that no share names; null where minutes are not divided.</param>
internal sealed record EditionMinutes(int[] Claimed, int[] RolledUp, int Touched, int? Unallocated)
{
    /// <summary>The part of <see cref="Claimed"/> that does not come from claims on other editions.</summary>
    public int[] OwnClaimed { get; init; } = Claimed;

    /// <summary>The part of <see cref="RolledUp"/> that does not come from claims on other editions.</summary>
    public int[] OwnRolledUp { get; init; } = RolledUp;

    /// <summary>The part of <see cref="Touched"/> of activities that claim the edition itself.</summary>
    public int OwnTouched { get; init; } = Touched;
}
