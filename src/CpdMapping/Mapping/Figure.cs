namespace CpdMapping.Mapping;

/// <summary>A number of minutes that can say how it came about.</summary>
/// <remarks>The explanation is put together when it is asked for. Immutable and safe to share between threads.</remarks>
public sealed class Figure : IEquatable<Figure>
{
    private readonly Func<Explanation> explain;

    internal Figure(int minutes, Func<Explanation> explain) => (Minutes, this.explain) = (minutes, explain);

    /// <summary>Gets the minutes.</summary>
    public int Minutes { get; }

    /// <summary>Gives how the number came about: the entries, the rule, the edition and the sum.</summary>
    public Explanation Explain() => explain();

    /// <summary>Tells whether both state the same minutes and came about in the same way.</summary>
    /// <param name="other">The other figure.</param>
    public bool Equals(Figure? other) => other is not null && Minutes == other.Minutes && Explain() == other.Explain();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => Minutes;

    /// <summary>Gets the minutes in words: <c>90 min</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Minutes} min");
}
