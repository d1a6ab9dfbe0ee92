namespace CpdMapping.Mapping.Units;

/// <summary>What a unit rounds.</summary>
public enum RoundedPart
{
    /// <summary>The sum of all activities, once, at the end.</summary>
    Total,

    /// <summary>Each activity, and then the sum of them.</summary>
    Activity,
}
