using System.Globalization;
using System.Text;

namespace CpdMapping.Mapping;

public sealed partial record Explanation
{
    /// <summary>Gives the explanation for people: the figure, the rule, one line an entry, the sum and how it was rounded. Lines end in LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Line(text, $"{Figure}: {Recompute()}");
        Line(text, $"Rule: {Rule}");
        foreach (var line in Lines)
            Line(text, $"  {line.On:yyyy-MM-dd}  {line.Entry}  {line.Title}: {line.Minutes} × {line.Share} = {line.Amount}{ClaimsOf(line)}");
        if (Lines.IsEmpty)
            Line(text, $"  No entry counts.");
        Line(text, $"Sum: {Sum}");
        Line(text, $"{RoundingInWords()}");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string ClaimsOf(ExplanationLine line) => line.Standards.IsEmpty ? "" : $"  ({string.Join(", ", line.Standards)})";

    private string RoundingInWords()
    {
        if (Sum.Denominator.IsOne)
            return "Rounding: none, the sum is whole.";
        return Rounding == 0
            ? "Rounding: down, so that the figures add up to their total."
            : "Rounding: up, by the largest remainder, so that the figures add up to their total.";
    }
}
