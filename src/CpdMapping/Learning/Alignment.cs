namespace CpdMapping.Learning;

/// <summary>A link from an activity to a standard of a pinned edition. It says that the activity bears on the standard, never that the learner met it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Alignment
{
    /// <summary>Gets the standard, as it was when the link was made.</summary>
    public required StandardSnapshot Standard { get; init; }

    /// <summary>Gets which part of the activity's time belongs to the standard, among those of the same edition; null where it is not stated.</summary>
    public Fraction? Share { get; init; }

    /// <summary>Gets the minutes of the activity in which the standard was taken up, where it came up in some sessions only; null for all of them.</summary>
    /// <remarks>They are the most that the activity can give to the standard, whatever the policy.</remarks>
    public int? Minutes { get; init; }

    /// <summary>Gets how far the activity goes into the standard.</summary>
    /// <value>The default is <see cref="AlignmentDepth.Teaches"/>.</value>
    public AlignmentDepth Depth { get; init; } = AlignmentDepth.Teaches;

    /// <summary>Gets the id of the level, where the edition has levels; null where it is not stated.</summary>
    public string? Level { get; init; }

    /// <summary>Gets why the activity bears on the standard; null where no reason is given.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets who made the link; null where it is not stated.</summary>
    public string? By { get; init; }

    /// <summary>Gets the day on which it was made; null where it is not stated.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Gets the name as the provider wrote it; null where the reference was written at once.</summary>
    public string? AsWritten { get; init; }
}
