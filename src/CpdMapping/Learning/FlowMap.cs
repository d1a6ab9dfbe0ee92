using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Writes a map of single values on one line: <c>{as-written: Communication, pin: pcf@2018/7}</c>.</summary>
internal static class FlowMap
{
    public static string Write(MapNode map) => "{" + string.Join(", ", map.Entries.Select(Entry)) + "}";

    public static string Entry(MapEntry entry) =>
        $"{entry.Key.Text}: {YamlScalar.Write((ScalarNode)entry.Value, inFlow: true)}"; // only single values are given
}
