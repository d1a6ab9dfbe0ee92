using System.Globalization;
using CpdMapping.Learning;

namespace CpdMapping.Mapping.Units;

public sealed partial record Unit
{
    /// <summary>Gets the unit in words, with all its parameters: what one is, what is rounded and how, and what is too short to count.</summary>
    public string Text
    {
        get
        {
            var each = $"1 {One} is {Plain.Minutes(MinutesEach)}.";
            var rounded = StepMinutes == 1
                ? "Nothing is rounded."
                : $"{(Rounds == RoundedPart.Total ? "The total is rounded once" : "Each activity is rounded")} {Direction} {StepInWords}.";
            return string.Join(' ', new[] { each, rounded, Shortest, IsStated ? "" : Note }.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    private string StepInWords => StepMinutes * 100L % MinutesEach == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{(decimal)StepMinutes / MinutesEach:0.##} {(StepMinutes == MinutesEach ? One : Many)} ({Plain.Minutes(StepMinutes)})")
        : Plain.Minutes(StepMinutes);

    private string Direction => Rounding switch
    {
        UnitRounding.Up => "up to steps of",
        UnitRounding.HalfUp => "to the nearest step, halves up, of",
        UnitRounding.HalfDown => "to the nearest step, halves down, of",
        UnitRounding.HalfEven => "to the nearest step, halves to the even one, of",
        _ => "down to steps of",
    };

    private string Shortest => ShortestMinutes == 0 ? "" : $"An activity of less than {Plain.Minutes(ShortestMinutes)} does not count.";

    /// <summary>Gets the reference and the unit in words.</summary>
    public override string ToString() => $"{Ref}: {Text}";
}
