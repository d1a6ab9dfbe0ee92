namespace CpdMapping.Files;

/// <summary>A value of a YAML or JSON file with its place. Both syntaxes give the same tree, so each room has one reader.</summary>
internal abstract record Node(Place Place);

/// <summary>Keys and values in the order of the file. Keys are unique: the reader reports a repeated one.</summary>
internal sealed record MapNode(Place Place, Sequence<MapEntry> Entries) : Node(Place)
{
    public Node? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
                if (entry.Key.Text == key)
                    return entry.Value;
            return null;
        }
    }
}

/// <summary>A key of a map and its value.</summary>
internal sealed record MapEntry(ScalarNode Key, Node Value);

/// <summary>A list.</summary>
internal sealed record ListNode(Place Place, Sequence<Node> Items) : Node(Place);

/// <summary>A single value. <see cref="Kind"/> keeps how it was written, since <c>2018</c> and <c>"2018"</c> are not the same.</summary>
internal sealed record ScalarNode(Place Place, string Text, ScalarKind Kind) : Node(Place);

/// <summary>How a single value was written.</summary>
internal enum ScalarKind
{
    /// <summary>In quotes or as a block (YAML), a string (JSON): always text.</summary>
    Quoted,

    /// <summary>Without quotes in YAML: text, unless a YAML processor could take it for something else.</summary>
    Plain,

    /// <summary>A number in JSON.</summary>
    Number,

    /// <summary>true or false in JSON.</summary>
    Boolean,

    /// <summary>null in JSON.</summary>
    Null,
}
