using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>The short keys of a file's sources, and which of them were used.</summary>
internal sealed class SourceTable
{
    private readonly Dictionary<string, (string Address, Place Place)> sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly ProblemList problems;

    public SourceTable(Node? node, ProblemList problems)
    {
        this.problems = problems;
        var map = MapReader.Of(node, problems, "'sources'");
        foreach (var (key, _) in (node as MapNode)?.Entries ?? [])
            if (WebAddress.Optional(map, key.Text) is { } address)
                sources[key.Text] = (address, key.Place);
    }

    /// <summary>Gives the address of a key; reports one that is not listed.</summary>
    public string? AddressOf(string key, Place place)
    {
        used.Add(key);
        if (sources.TryGetValue(key, out var source))
            return source.Address;
        var near = Nearest.To(key, sources.Keys);
        problems.Error(
            StandardsCodes.UnknownSource,
            place,
            $"The source '{key}' is not listed under 'sources'.",
            sources.Count == 0 ? "" : $"Its keys are {string.Join(", ", sources.Keys.Order(StringComparer.Ordinal))}.",
            near is null ? $"Add '{key}: https://…' there." : $"Did you mean '{near}'?");
        return null;
    }

    public void ReportUnused()
    {
        foreach (var (key, (_, place)) in sources)
            if (!used.Contains(key))
                problems.Warning(StandardsCodes.UnusedSource, place, $"Nothing rests on the source '{key}'.", "", "Name it where it was used, or take it out.");
    }
}
