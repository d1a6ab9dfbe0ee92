namespace CpdMapping.Files;

/// <summary>Writes a tree in its one canonical spelling, so that a file that is read and written again does not change.</summary>
internal static class NodeWriter
{
    /// <summary>Writes YAML in block style.</summary>
    public static string ToYaml(Node node) => YamlNodeWriter.Write(node);

    /// <summary>Writes JSON. Values without quotes become numbers, truth values or null where YAML 1.2 (core schema) says so.</summary>
    public static string ToJson(Node node) => JsonNodeWriter.Write(node);
}
