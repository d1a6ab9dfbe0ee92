namespace CpdMapping.Auditing;

/// <summary>Why something is not certain, such as whether a cycle is the learner's own, and what would make it so.</summary>
internal sealed record CycleDoubt(string Why, string Remedy)
{
    /// <summary>The doubt that only the day of joining settles.</summary>
    /// <param name="what">What depends on it, to begin a sentence: <c>Whether the rule applies</c>.</param>
    public static CycleDoubt OfJoining(string what) => new(
        $"{what} depends on the day of joining, which the record does not state.", "Add the registration with the day of joining.");
}
