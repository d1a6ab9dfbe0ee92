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

    /// <summary>Puts something else in the place of a value; gives false where its end is not certain.</summary>
    public bool TryReplace(Node node, string replacement)
    {
        if (EndOf(node) is not { } end || node is not ScalarNode && !IsFlow(node))
            return false;
        var at = OffsetOf(node.Place);
        edits.Add((at, end - at, replacement));
        return true;
    }

    /// <summary>Adds an item to a list, before the item that is there or at the end; gives false where the place is not certain.</summary>
    public bool TryInsert(ListNode list, int index, string item)
    {
        if (list.Items.IsEmpty)
            return TryReplace(list, $"[{item}]");
        var last = list.Items[^1];
        if (IsFlow(list))
        {
            if (index < list.Items.Count)
                edits.Add((OffsetOf(list.Items[index].Place), 0, item + ", "));
            else if (EndOf(last) is { } end)
                edits.Add((end, 0, ", " + item));
            else
                return false;
            return true;
        }
        var at = OffsetOf(list.Items[Math.Min(index, list.Items.Count - 1)].Place);
        var start = text.LastIndexOfAny(['\n', '\r'], Math.Max(at - 1, 0)) + 1;
        var lead = text[start..at];
        if (lead.Trim() != "-")
            return false;
        if (index < list.Items.Count)
            edits.Add((start, 0, lead + item + LineEnd));
        else if (EndOf(last) is { } end)
            edits.Add((EndOfLine(end), 0, LineEnd + lead + item));
        else
            return false;
        return true;
    }

    /// <summary>Adds a key and its value to a map, after all others; gives false where the place is not certain.</summary>
    public bool TryAddLast(MapNode map, string entry)
    {
        if (map.Entries.IsEmpty || EndOf(map.Entries[^1].Value) is not { } end)
            return false;
        edits.Add(IsFlow(map) ? (end, 0, ", " + entry) : (EndOfLine(end), 0, LineEnd + new string(' ', map.Place.Column - 1) + entry));
        return true;
    }

    /// <summary>Adds a key and its value to a map, before all others.</summary>
    public void AddFirst(MapNode map, string entry)
    {
        var at = OffsetOf(map.Place);
        if (IsFlow(map))
            edits.Add((at + 1, 0, map.Entries.IsEmpty ? entry : entry + ", "));
        else
            edits.Add((at, 0, entry + LineEnd + new string(' ', map.Place.Column - 1)));
    }

    /// <summary>Gives the text with all changes.</summary>
    public string Apply()
    {
        var result = text;
        foreach (var (at, length, replacement) in edits.OrderByDescending(edit => edit.At))
            result = string.Concat(result.AsSpan(0, at), replacement, result.AsSpan(at + length));
        return result;
    }

    private string LineEnd => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private int EndOfLine(int at) => text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length ? at + length : text.Length;

    private bool IsFlow(Node node) => OffsetOf(node.Place) is var at && at < text.Length && text[at] is '{' or '[';

    // Where a value ends; null where that is not certain.
    private int? EndOf(Node node)
    {
        var at = OffsetOf(node.Place);
        return node switch
        {
            ScalarNode scalar => LengthAt(at, scalar.Text) is > 0 and var length ? at + length : null,
            _ when IsFlow(node) => Closing(node, at),
            ListNode { Items: [.., var last] } => EndOf(last),
            MapNode { Entries: [.., var last] } => EndOf(last.Value),
            _ => null,
        };
    }

    // The bracket after the last item, past spaces, a comma, line ends and comments.
    private int? Closing(Node node, int at)
    {
        var inner = node switch { ListNode { Items: [.., var last] } => EndOf(last), MapNode { Entries: [.., var last] } => EndOf(last.Value), _ => at + 1 };
        for (var i = inner ?? text.Length; i < text.Length; i++)
        {
            if (text[i] is ']' or '}')
                return i + 1;
            if (text[i] == '#')
                i = EndOfLine(i);
            else if (text[i] != ',' && !char.IsWhiteSpace(text[i]))
                return null;
        }
        return null;
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
