namespace CpdMapping.Mapping.Units;

/// <summary>How minutes become whole steps of a unit.</summary>
public enum UnitRounding
{
    /// <summary>To the step below.</summary>
    Down,

    /// <summary>To the step above.</summary>
    Up,

    /// <summary>To the nearest step; what lies in the middle goes up.</summary>
    HalfUp,

    /// <summary>To the nearest step; what lies in the middle goes down.</summary>
    HalfDown,

    /// <summary>To the nearest step; what lies in the middle goes to the even one.</summary>
    HalfEven,
}
