using CpdMapping.Learning;

namespace CpdMapping.Mapping.Units;

/// <summary>An amount of a body's unit that can say how it came about.</summary>
/// <remarks>The explanation is put together when it is asked for. Immutable and safe to share between threads.</remarks>
public sealed class UnitFigure : IEquatable<UnitFigure>
{
    private readonly Func<Explanation> explain;

    internal UnitFigure(Unit unit, int minutes, Func<Explanation> explain) => (Unit, Minutes, this.explain) = (unit, minutes, explain);

    /// <summary>Gets the unit.</summary>
    public Unit Unit { get; }

    /// <summary>Gets the minutes that the amount stands for, after rounding: whole steps of the unit.</summary>
    public int Minutes { get; }

    /// <summary>Gets the amount, rounded to two places where it has more; what lies in the middle goes away from zero.</summary>
    public decimal Amount => Unit.Amount(Minutes);

    /// <summary>Gets the amount, unrounded.</summary>
    public Fraction Exact => Unit.Exactly(Minutes);

    /// <summary>Gives how the amount came about: the entries, the rule, the edition, the sum and the unit.</summary>
    public Explanation Explain() => explain();

    /// <summary>Tells whether both state the same amount of the same unit and came about in the same way.</summary>
    /// <param name="other">The other amount.</param>
    public bool Equals(UnitFigure? other) => other is not null && Minutes == other.Minutes && Unit == other.Unit && Explain() == other.Explain();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitFigure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit.Ref, Minutes);

    /// <summary>Gets the amount in words, such as <c>2.25 credits</c>.</summary>
    public override string ToString() => Unit.InWords(Minutes);
}
