using System.Globalization;
using System.Text;
using CpdMapping.Learning;

namespace CpdMapping.Mapping;

public sealed partial record Explanation
{
    /// <summary>Gives the explanation for people: the figure, the rule, one line an entry, the sum, how it was rounded, and the amount in the unit. Lines end in LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Line(text, $"{Figure}: {Recompute()}");
        Line(text, $"Rule: {Rule}");
        foreach (var line in Lines)
        {
            Line(text, $"  {line.On:yyyy-MM-dd}  {line.Entry}  {line.Title}: {MinutesOf(line)} × {line.Share} = {AmountOf(line, Unit)}{ClaimsOf(line)}");
            if (line.Why is { } why)
                Line(text, $"    {why}");
        }
        if (Lines.IsEmpty)
            Line(text, $"  No entry counts.");
        Line(text, $"Sum: {Sum}");
        Line(text, $"{RoundingInWords()}");
        if (Unit is { } unit)
            Line(text, $"Unit: {unit}\nAmount: {unit.InWords(Recompute())}");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string ClaimsOf(ExplanationLine line) => line.Standards.IsEmpty ? "" : $"  ({string.Join(", ", line.Standards)})";

    private string MinutesOf(ExplanationLine line)
    {
        var counted = Unit?.Activity(line.Counted) ?? line.Counted;
        return counted == line.Minutes ? Plain.Number(counted) : $"{Plain.Number(counted)} for {Plain.Number(line.Minutes)}";
    }

    private string RoundingInWords()
    {
        var whole = Sum.Denominator.IsOne && (Unit is null || (Sum.Numerator % Unit.StepMinutes).IsZero);
        if (whole)
            return "Rounding: none, the sum is whole.";
        var direction = Rounding == 0 ? "down" : "up";
        if (Unit is { StepMinutes: > 1 } unit && unit.RoundingOf(Sum) == Rounding)
            return $"Rounding: {direction}, as the unit rounds.";
        return Rounding == 0
            ? "Rounding: down, so that the figures add up to their total."
            : "Rounding: up, by the largest remainder, so that the figures add up to their total.";
    }
}
