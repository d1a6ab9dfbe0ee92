using CpdMapping.Pdf.Text.Breaking;

namespace CpdMapping.Pdf.Text;

/// <summary>Finds where lines may end (UAX #14).</summary>
internal static class LineBreaker
{
    /// <summary>
    /// For each place before a UTF-16 unit whether a line may end there, and one more entry for the end of the text, where it must. A
    /// break is allowed after a soft hyphen.
    /// </summary>
    public static LineBreak[] Find(string text)
    {
        var breaks = new LineBreak[text.Length + 1];
        if (text.Length > 0)
        {
            var rules = new LineBreakRules(LineBreakUnits.Read(text));
            rules.Apply(breaks);
        }
        breaks[text.Length] = LineBreak.Required;
        return breaks;
    }
}
