using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>The short keys of a file's sources, and which of them were used.</summary>
internal sealed class SourceTable
{
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);
    private readonly List<ScalarNode> keys = [];
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly ProblemList problems;

    public SourceTable(Node? node, ProblemList problems)
    {
        this.problems = problems;
        var map = MapReader.Of(node, problems, "'sources'");
        foreach (var (key, value) in (node as MapNode)?.Entries ?? [])
        {
            keys.Add(key);
            if (WebAddress.Of(map, key.Text, value) is { } address)
                addresses[key.Text] = address;
        }
    }

    /// <summary>Gives the address of a key; reports one that is not listed.</summary>
    public string? AddressOf(string key, Place place)
    {
        used.Add(key);
        if (addresses.TryGetValue(key, out var address))
            return address;
        var near = problems.Near(key, addresses.Keys);
        problems.Error(
            StandardsCodes.UnknownSource,
            place,
            $"The source '{key}' is not listed under 'sources'.",
            addresses.Count == 0 ? "" : $"Its keys are {string.Join(", ", addresses.Keys.Order(StringComparer.Ordinal))}.",
            near is null ? $"Add '{key}: https://…' there." : $"Did you mean '{near}'?");
        return null;
    }

    public void ReportUnused()
    {
        foreach (var key in keys)
            if (!used.Contains(key.Text))
                problems.Warning(
                    StandardsCodes.UnusedSource,
                    key.Place,
                    $"Nothing rests on the source '{key.Text}'.",
                    "",
                    "Name it where it was used, or take it out.");
    }
}
