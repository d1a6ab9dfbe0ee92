using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Reads the address of a web page.</summary>
internal static class WebAddress
{
    public static string? Optional(MapReader map, string key) => Of(map, key, map.Optional(key));

    /// <summary>Reads the address that stands at a key.</summary>
    public static string? Of(MapReader map, string key, Node? node)
    {
        var text = map.AsText(key, node);
        if (text is null || node is null || IsOne(text))
            return text;
        map.Problems.Error(
            FileCodes.BadAddress, node.Place, $"'{key}' is '{text}'.", "The full address of a web page was expected, with https:// or http:// in front.");
        return null;
    }

    private static bool IsOne(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && !text.Contains(' ', StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0;
}
