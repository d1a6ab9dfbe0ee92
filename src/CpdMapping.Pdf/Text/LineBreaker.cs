namespace CpdMapping.Pdf.Text;

/// <summary>Finds where lines may end.</summary>
internal static class LineBreaker
{
    /// <summary>
    /// For each place before a UTF-16 unit whether a line may end there, and one more entry for the end of the text, where it must. A
    /// break is allowed after a soft hyphen.
    /// </summary>
    public static LineBreak[] Find(string text)
    {
        var breaks = new LineBreak[text.Length + 1];
        for (int i = 1; i < text.Length; i++)
        {
            char before = text[i - 1];
            if (before == '\n')
                breaks[i] = LineBreak.Required;
            else if ((before == ' ' && text[i] != ' ') || before is '-' or '\u00AD' or '\u2013' or '\u200B')
                breaks[i] = LineBreak.Allowed;
        }
        breaks[text.Length] = LineBreak.Required;
        return breaks;
    }
}
