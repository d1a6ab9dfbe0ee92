namespace CpdMapping.Learning;

/// <summary>A learner's registration with a body.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Registration
{
    /// <summary>Gets the body, as a slug: <c>social-work-england</c>.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the registration number; null where it is not stated.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the role or part of the register, or several parted by semicolons; null where it is not stated.</summary>
    public string? Role { get; init; }

    /// <summary>Gets the day of joining or being restored; null where it is not stated.</summary>
    public DateOnly? Joined { get; init; }

    /// <summary>Gets the first day of the current cycle, where the body gives each person their own; null otherwise.</summary>
    public DateOnly? CycleStart { get; init; }

    /// <summary>Gets the times of leave.</summary>
    public Sequence<Leave> Leave { get; init; }

    /// <summary>Gets when the CPD of a cycle was handed in, one moment a cycle, or a moment for each yearly statement where the body asks for them; empty where nothing is stated.</summary>
    public Sequence<DateTimeOffset> Submitted { get; init; }
}
