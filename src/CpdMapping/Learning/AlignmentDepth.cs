namespace CpdMapping.Learning;

/// <summary>How far an activity goes into a standard.</summary>
public enum AlignmentDepth
{
    /// <summary>The standard is touched on.</summary>
    Mentions,

    /// <summary>The standard is taught or practised.</summary>
    Teaches,

    /// <summary>What the learner can do against the standard is assessed.</summary>
    Assesses,
}
