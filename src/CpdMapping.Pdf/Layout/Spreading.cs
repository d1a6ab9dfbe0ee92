using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout;

/// <summary>How free room is spread before, between and after pieces (CSS Box Alignment 3, section 4).</summary>
/// <param name="Before">The room before the first piece.</param>
/// <param name="Between">The room between two pieces beyond their gap.</param>
internal readonly record struct Spreading(double Before, double Between)
{
    /// <summary>Spreads the room among pieces; where there is too little, they stand at the start or end and stick out.</summary>
    public static Spreading Of(Alignment alignment, double free, int count)
    {
        if (free <= 0 && alignment is Alignment.SpaceBetween or Alignment.SpaceAround or Alignment.SpaceEvenly)
            return default;
        return alignment switch
        {
            Alignment.End or Alignment.FlexEnd or Alignment.SelfEnd or Alignment.Right => new(free, 0),
            Alignment.Centre => new(free / 2, 0),
            Alignment.SpaceBetween => new(0, count > 1 ? free / (count - 1) : 0),
            Alignment.SpaceAround => new(free / (2 * Math.Max(1, count)), free / Math.Max(1, count)),
            Alignment.SpaceEvenly => new(free / (count + 1), free / (count + 1)),
            _ => default,
        };
    }
}
