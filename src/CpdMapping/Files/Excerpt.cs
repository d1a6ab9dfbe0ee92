using System.Text;

namespace CpdMapping.Files;

/// <summary>Shows a piece of a file in a message: on one line, not too long, with nothing hidden.</summary>
internal static class Excerpt
{
    private const int MostUnits = 60;

    /// <summary>Gives the text in single quotes; line ends and tabs become spaces, hidden characters '�', and a long text ends in '…'.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length > MostUnits)
                return shown.Append("…'").ToString();
            shown.Append(rune.Value is '\n' or '\r' or '\t' ? " " : Characters.NeedsEscape(rune) ? "\uFFFD" : rune.ToString());
        }
        return shown.Append('\'').ToString();
    }
}
