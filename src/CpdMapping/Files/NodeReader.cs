namespace CpdMapping.Files;

/// <summary>Reads YAML or JSON into one tree of nodes.</summary>
internal static class NodeReader
{
    /// <summary>Reads bytes; gives null, after reporting, when there is no tree to go on with.</summary>
    /// <remarks>A file whose first character is <c>{</c> or <c>[</c> is JSON; every other one is YAML.</remarks>
    public static Node? Parse(string name, ReadOnlyMemory<byte> bytes, ReadLimits limits, ProblemList problems, TakenList? taken = null)
    {
        if (bytes.Length > limits.MaxBytes)
            return FileBytes.TooLarge(name, limits, problems);
        if (TextDecoder.Utf8Of(name, bytes, problems) is not { } utf8)
            return null;
        var isJson = FirstSign(utf8.Span) is (byte)'{' or (byte)'[';
        var reported = TextDecoder.CheckCharacters(name, utf8.Span, lineBreaksMatter: !isJson, problems);
        var tree = new TreeBuilder(limits, problems, reported, taken);
        var usable = isJson ? JsonNodeReader.Read(name, utf8.Span, tree, problems) : YamlNodeReader.Read(name, utf8, tree, problems);
        if (usable && tree.Root is null or ScalarNode { Kind: ScalarKind.Plain, Text: "" or "~" or "null" })
        {
            problems.Error(FileCodes.Empty, new Place(name, 0, 0), "The file holds nothing.", "YAML or JSON was expected.");
            return null;
        }
        return usable ? tree.Root : null;
    }

    /// <summary>Reads text, such as one that a program made.</summary>
    public static Node? Parse(string name, string text, ReadLimits limits, ProblemList problems)
    {
        TextDecoder.CheckPairs(name, text, problems);
        return Parse(name, System.Text.Encoding.UTF8.GetBytes(text), limits, problems);
    }

    /// <summary>Reads a file; a missing or unreadable one is a problem, not an exception.</summary>
    public static Node? Load(string path, ReadLimits limits, ProblemList problems) =>
        FileBytes.Of(path, limits, problems) is { } bytes ? Parse(path, bytes, limits, problems) : null;

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    public static Node? Load(string name, Stream stream, ReadLimits limits, ProblemList problems) =>
        FileBytes.Of(name, stream, limits, problems) is { } bytes ? Parse(name, bytes, limits, problems) : null;

    private static byte FirstSign(ReadOnlySpan<byte> utf8)
    {
        var rest = utf8.TrimStart(" \t\r\n"u8);
        return rest.IsEmpty ? (byte)0 : rest[0];
    }
}
