namespace CpdMapping.Mapping;

/// <summary>A number of minutes that can say how it came about.</summary>
/// <param name="Minutes">The minutes.</param>
/// <param name="Explanation">How they came about.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Figure(int Minutes, Explanation Explanation)
{
    /// <summary>Gives how the number came about: the entries, the rule, the edition and the sum.</summary>
    public Explanation Explain() => Explanation;
}
