using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Reads the levels of an edition.</summary>
internal static class LevelReader
{
    public static Sequence<StandardLevel> All(MapReader file, FactReader facts)
    {
        if (!file.Has("levels"))
            return [];
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        return file.Maps("levels", map =>
        {
            var level = new StandardLevel(Id(map, places), facts.Text(map, "title", required: false), map.OptionalText("gist"));
            map.Done();
            return level;
        });
    }

    private static string Id(MapReader map, Dictionary<string, Place> places)
    {
        var id = map.Text("id");
        var place = map.PlaceOf("id");
        if (id.Length > 0 && !Identifier.IsSlug(id))
            map.Problems.Error(
                FileCodes.BadIdentity,
                place,
                $"'id' is {Excerpt.Of(id)}.",
                "Lower-case letters, digits and single hyphens were expected, as in 'asye'.");
        else if (id.Length > 0 && !places.TryAdd(id, place))
            map.Problems.Error(FileCodes.RepeatedIdentity, place, $"The level '{id}' stands at {places[id]} already.", "Each level was expected once.");
        return id;
    }
}
