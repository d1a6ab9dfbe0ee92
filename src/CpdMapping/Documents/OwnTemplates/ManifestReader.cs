using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Reads <c>template.yaml</c>.</summary>
internal static class ManifestReader
{
    private const int HighestVersion = 1_000_000;
    private const int MostRoom = 10_000;

    // Both maps give what they are asked for; they say which words there are.
    private static readonly Dictionary<string, string> Views = OwnView.All.Keys.ToDictionary(name => name, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Types = MediaTypes.Modes.Keys.ToDictionary(type => type, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal) { ["en"] = "en", ["cy"] = "cy" };

    public static TemplateManifest? Read(Node? root, ProblemList problems)
    {
        if (root is null)
            return null;
        var map = MapReader.Of(root, problems, "The file");
        if (root is not MapNode || !map.HasFormat(1))
            return null;
        var manifest = new TemplateManifest
        {
            Id = map.Slug("id"),
            Version = map.Integer("version", 1, HighestVersion),
            View = map.Word("view", Views),
            MediaType = map.Word("media-type", Types),
            Languages = Languages(map),
            Room = map.Part("room", Room) ?? TemplateRoom.Shipped,
        };
        map.Done();
        return problems.HasErrors ? null : manifest;
    }

    private static TemplateRoom Room(MapReader map) => new()
    {
        Name = map.OptionalInteger("name", 1, MostRoom) ?? TemplateRoom.Shipped.Name,
        Title = map.OptionalInteger("title", 1, MostRoom) ?? TemplateRoom.Shipped.Title,
        Lines = map.OptionalInteger("lines", 1, MostRoom) ?? TemplateRoom.Shipped.Lines,
    };

    private static Sequence<string> Languages(MapReader map)
    {
        if (map.Required("languages") is ListNode { Items.IsEmpty: true } list)
            map.Problems.Error(FileCodes.Empty, list.Place, "'languages' holds nothing.", "At least one language was expected.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return map.List("languages", node =>
        {
            var tag = map.AsText("languages", node) ?? "";
            if (tag.Length > 0 && !Tags.ContainsKey(tag))
                map.Problems.Error(FileCodes.NotInList, node.Place, $"The language is {MapReader.Describe(node)}.", $"One of {string.Join(", ", Tags.Keys.Order(StringComparer.Ordinal))} was expected.");
            else if (!seen.Add(tag))
                map.Problems.Error(FileCodes.RepeatedIdentity, node.Place, $"The language '{tag}' stands here twice.", "", "Take one out.");
            return tag;
        });
    }
}
