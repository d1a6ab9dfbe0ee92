namespace CpdMapping.Files;

/// <summary>Says in plain words what the JSON parser stumbled over.</summary>
internal static class JsonSyntax
{
    // From the parser's words to ours, where what stands at the place does not tell enough. The first that fits counts.
    private static readonly (string Theirs, string Found, string Remedy)[] ByMessage =
    [
        ("escapable", "A backslash begins an escape that JSON does not know.", "Write \\\\ for a backslash."),
        ("hex digit", "A \\u is not followed by four hexadecimal digits.", "Write all four, or \\\\ for a backslash."),
        ("within a JSON string", "A line ends, or a tab stands, inside a quoted text.", "Write \\n or \\t, and close each quote on its line."),
        ("JSON literal", "There is a word without quotes that is not true, false or null.", "Put it in double quotes."),
        ("start of a property name", "A key does not begin with a double quote.", "Put each key in double quotes."),
        ("after a single JSON value", "Something follows the end of the JSON.", "Take it out; a file holds one value."),
        ("number", "This number is not written as JSON wants.", "Write digits without leading zeros, and a point before decimals."),
        ("leading zero", "This number is not written as JSON wants.", "Write digits without leading zeros, and a point before decimals."),
        ("digit", "This number is not written as JSON wants.", "Write digits without leading zeros, and a point before decimals."),
    ];

    /// <summary>Gives our words and moves the offset to the begin of a word that is wrong as a whole.</summary>
    public static (string Found, string Remedy) Words(ReadOnlySpan<byte> utf8, ref int offset, string message)
    {
        if (offset >= utf8.Length)
            return ("The file ends in the middle of a value.", "Close what is open: a quote, a list or a map.");
        var before = utf8[..offset].TrimEnd(" \t\r\n"u8);
        var character = (char)utf8[offset];
        if (character is '/' or '#')
            return ("There is a comment, which JSON does not have.", "Take it out, or write YAML.");
        if (character is '}' or ']' && before.EndsWith(","u8))
            return ("There is a comma after the last item.", "Take the comma out.");
        foreach (var (theirs, found, remedy) in ByMessage)
        {
            if (!message.Contains(theirs, StringComparison.Ordinal))
                continue;
            while (theirs == "JSON literal" && offset > 0 && char.IsAsciiLetter((char)utf8[offset - 1]))
                offset--;
            return (found, remedy);
        }
        return ("From here on this is not JSON.", "Look for a comma, a colon, a quote or a bracket that is missing before it.");
    }
}
