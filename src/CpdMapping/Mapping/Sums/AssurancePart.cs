namespace CpdMapping.Mapping.Sums;

/// <summary>The part of a total that rests on one degree of assurance.</summary>
/// <param name="Minutes">The minutes, 0 or more.</param>
/// <param name="Activities">The activities, 0 or more.</param>
public readonly record struct AssurancePart(int Minutes, int Activities)
{
    /// <summary>Adds two parts.</summary>
    public static AssurancePart operator +(AssurancePart left, AssurancePart right) => new(left.Minutes + right.Minutes, left.Activities + right.Activities);

    /// <inheritdoc cref="op_Addition"/>
    public static AssurancePart Add(AssurancePart left, AssurancePart right) => left + right;
}
