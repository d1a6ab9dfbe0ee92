using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Changes values in the text of a YAML file and leaves all else as it is: comments, order, layout.</summary>
/// <remarks>Whoever edits reads the result again and compares, so a layout that is not understood here is refused, never damaged.</remarks>
internal sealed class TextEdits
{
    private readonly string text;
    private readonly List<int> lines = [0];
    private readonly List<(int At, int Length, string New)> edits = [];

    public TextEdits(string text)
    {
        this.text = text.TrimStart('\uFEFF');
        for (var i = 0; i < this.text.Length; i++)
            if (this.text[i] == '\n' || (this.text[i] == '\r' && !(i + 1 < this.text.Length && this.text[i + 1] == '\n')))
                lines.Add(i + 1);
    }

    /// <summary>Puts something else in the place of a single value; gives false where it is written over several lines.</summary>
    public bool TryReplace(ScalarNode scalar, string replacement)
    {
        var at = OffsetOf(scalar.Place);
        var length = LengthAt(at, scalar.Text);
        if (length > 0)
            edits.Add((at, length, replacement));
        return length > 0;
    }

    /// <summary>Adds a key and its value to a map, before all others.</summary>
    public void AddFirst(MapNode map, string entry)
    {
        var at = OffsetOf(map.Place);
        if (text[at] == '{')
            edits.Add((at + 1, 0, map.Entries.IsEmpty ? entry : entry + ", "));
        else
            edits.Add((at, 0, entry + (text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n") + new string(' ', map.Place.Column - 1)));
    }

    /// <summary>Gives the text with all changes.</summary>
    public string Apply()
    {
        var result = text;
        foreach (var (at, length, replacement) in edits.OrderByDescending(edit => edit.At))
            result = string.Concat(result.AsSpan(0, at), replacement, result.AsSpan(at + length));
        return result;
    }

    private int OffsetOf(Place place) => lines[place.Line - 1] + place.Column - 1;

    // 0 where the value does not stand there on one line as it is.
    private int LengthAt(int at, string value)
    {
        if (at >= text.Length)
            return 0;
        if (text[at] is not ('"' or '\''))
            return text.AsSpan(at).StartsWith(value, StringComparison.Ordinal) ? value.Length : 0;
        var quote = text[at];
        for (var i = at + 1; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (quote == '"' && text[i] == '\\')
                i++;
            else if (text[i] == quote && !(quote == '\'' && i + 1 < text.Length && text[i + 1] == quote))
                return i + 1 - at;
            else if (text[i] == quote)
                i++;
        }
        return 0;
    }
}
