using System.Numerics;

namespace CpdMapping.Mapping.Units;

public sealed partial record Unit
{
    /// <summary>Converts a figure into the unit, once, and says how.</summary>
    /// <param name="figure">The figure.</param>
    public UnitFigure Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (KeepsMinutes)
            return new(this, figure.Minutes, () => figure.Explain() with { Unit = this });
        var sum = Explanation.Add(figure.Explain().Lines, this);
        return Of(figure, (int)(sum.Floor() / StepMinutes) + RoundingOf(sum));
    }

    /// <summary>Converts a figure into so many steps of the unit, one of a set that adds up.</summary>
    internal UnitFigure Of(Figure figure, int steps) => new(this, steps * StepMinutes, () =>
    {
        var explanation = figure.Explain() with { Unit = this };
        return explanation with { Rounding = (int)(steps - BigInteger.Divide(explanation.Sum.Floor(), StepMinutes)) };
    });
}
