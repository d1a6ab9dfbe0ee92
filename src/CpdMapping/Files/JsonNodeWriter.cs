using System.Globalization;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Writes JSON: two spaces a level, letters as they are, a line for each value.</summary>
internal sealed class JsonNodeWriter
{
    private readonly StringBuilder output = new();

    public static string Write(Node node)
    {
        var writer = new JsonNodeWriter();
        writer.Value(node, 0);
        return writer.output.Append('\n').ToString();
    }

    private void Value(Node node, int indent)
    {
        switch (node)
        {
            case MapNode map:
                Items('{', '}', indent, map.Entries.Count, i =>
                {
                    Text(map.Entries[i].Key.Text);
                    output.Append(": ");
                    Value(map.Entries[i].Value, indent + 2);
                });
                break;
            case ListNode list:
                Items('[', ']', indent, list.Items.Count, i => Value(list.Items[i], indent + 2));
                break;
            case ScalarNode scalar when scalar.Kind == ScalarKind.Plain ? CoreSchema.Json(scalar.Text) is { } json : false:
                output.Append(json);
                break;
            case ScalarNode { Kind: ScalarKind.Number or ScalarKind.Boolean or ScalarKind.Null } literal:
                output.Append(literal.Text);
                break;
            case ScalarNode scalar:
                Text(scalar.Text);
                break;
        }
    }

    private void Items(char open, char close, int indent, int count, Action<int> write)
    {
        output.Append(open);
        for (var i = 0; i < count; i++)
        {
            output.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + 2);
            write(i);
        }
        if (count > 0)
            output.Append('\n').Append(' ', indent);
        output.Append(close);
    }

    private void Text(string text) => QuotedText.Append(output, text, Escape);

    private static StringBuilder Escape(StringBuilder output, Rune rune)
    {
        foreach (var unit in rune.ToString())
            output.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        return output;
    }
}
