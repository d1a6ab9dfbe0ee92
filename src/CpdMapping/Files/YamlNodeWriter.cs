using System.Text;

namespace CpdMapping.Files;

/// <summary>Writes YAML: two spaces a level, lists of single values on one line where they fit, quotes only where they are needed.</summary>
internal sealed class YamlNodeWriter
{
    private const int Width = 120;
    private const int LongestSimpleKey = 1000; // processors look 1,024 characters ahead for the colon

    private readonly StringBuilder output = new();

    public static string Write(Node node)
    {
        var writer = new YamlNodeWriter();
        if (node is ListNode { Items.IsEmpty: false })
            writer.Block(node, 0); // a file that begins with a bracket would be read as JSON
        else
            writer.Item(node, 0, node is ScalarNode ? 2 : 0);
        return writer.output.ToString();
    }

    // The cursor stands where the first line begins; further lines are indented by hand.
    private void Block(Node node, int indent)
    {
        var first = true;
        if (node is MapNode map)
            foreach (var (key, value) in map.Entries)
            {
                Indent(indent, ref first);
                Value(value, Key(key, indent), indent);
            }
        else if (node is ListNode list)
            foreach (var item in list.Items)
            {
                Indent(indent, ref first);
                output.Append("- ");
                Item(item, indent + 2, indent + 2);
            }
    }

    // Gives the column after the key.
    private int Key(ScalarNode key, int indent)
    {
        var text = YamlScalar.Write(key, inFlow: false);
        if (text.Length <= LongestSimpleKey)
        {
            output.Append(text).Append(':');
            return indent + text.Length + 1;
        }
        output.Append("? ").Append(text).Append('\n').Append(' ', indent).Append(':');
        return indent + 1;
    }

    private void Value(Node value, int column, int indent)
    {
        if (value is ScalarNode || Inline(value, column + 1) is not null)
        {
            output.Append(' ');
            Item(value, column + 1, indent + 2);
            return;
        }
        output.Append('\n').Append(' ', indent + 2);
        Block(value, indent + 2);
    }

    // Something that begins on the line where the cursor stands.
    private void Item(Node item, int column, int indent)
    {
        if (Inline(item, column) is { } line)
            output.Append(line).Append('\n');
        else if (item is not ScalarNode scalar)
            Block(item, indent);
        else if (YamlScalar.IsBlock(scalar))
            YamlScalar.WriteBlock(output, scalar.Text, indent);
        else
            output.Append(YamlScalar.Write(scalar, inFlow: false)).Append('\n');
    }

    private void Indent(int indent, ref bool first)
    {
        if (!first)
            output.Append(' ', indent);
        first = false;
    }

    // Empty maps and lists, and lists of single values that fit; everything else needs lines of its own.
    private static string? Inline(Node node, int column)
    {
        switch (node)
        {
            case MapNode { Entries.IsEmpty: true }:
                return "{}";
            case ListNode { Items.IsEmpty: true }:
                return "[]";
            case ListNode list when list.Items.All(item => item is ScalarNode scalar && !YamlScalar.IsBlock(scalar)):
                var line = "[" + string.Join(", ", list.Items.Select(item => YamlScalar.Write((ScalarNode)item, inFlow: true))) + "]";
                return column + line.Length <= Width ? line : null;
            default:
                return null;
        }
    }
}
