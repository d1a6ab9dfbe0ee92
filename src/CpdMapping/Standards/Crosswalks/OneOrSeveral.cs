using CpdMapping.Files;

namespace CpdMapping.Standards.Crosswalks;

/// <summary>Reads a key that holds one text or a list of texts.</summary>
internal static class OneOrSeveral
{
    /// <summary>Gives the texts with their places, each once; what is repeated or empty is reported.</summary>
    public static List<(string Text, Place Place)> Of(MapReader map, string key)
    {
        var node = map.Required(key);
        if (node is not ListNode list)
            return map.AsText(key, node) is { } one ? [(one, map.PlaceOf(key))] : [];
        if (list.Items.IsEmpty)
            map.Problems.Error(FileCodes.Empty, list.Place, $"'{key}' names nothing.", "At least one was expected.", "Name one, or take the row out.");
        var texts = new List<(string Text, Place Place)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (map.AsText(key, item) is not { } text)
                continue;
            if (!seen.Add(text))
                map.Problems.Error(StandardsCodes.RepeatedCode, item.Place, $"'{key}' names {Excerpt.Of(text)} twice.", "Each was expected once.", "Take one out.");
            else
                texts.Add((text, item.Place));
        }
        return texts;
    }
}
