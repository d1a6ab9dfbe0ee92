using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>A part of a model and where it stands: in its file, or in words when it was made in memory. Checks walk a model and its spots side by side.</summary>
/// <remarks>So the model itself keeps no places, and two courses that say the same are equal wherever they were read. Places and words are only put together when a problem needs them.</remarks>
internal sealed class Spot
{
    private readonly Node? node;
    private readonly Spot? above;
    private readonly string? key;
    private readonly int index;
    private readonly HashSet<Place> wrong;

    private Spot(Node? node, Spot? above, string? key, int index, HashSet<Place> wrong) =>
        (this.node, this.above, this.key, this.index, this.wrong) = (node, above, key, index, wrong);

    /// <summary>The place of the part, or of what should hold it when it is not there.</summary>
    public Place Place => node?.Place ?? (above is null ? new(key ?? "", 0, 0) : above.Place is { Line: > 0 } inFile ? inFile : new(Words, 0, 0));

    /// <summary>Whether the part was read as it stands, without stand-ins. What follows from a stand-in is not worth saying.</summary>
    public bool IsSound => wrong.Count == 0 || IsFree(node);

    /// <summary>The part under a key.</summary>
    public Spot this[string key] => new((node as MapNode)?[key], this, key, 0, wrong);

    /// <summary>An item of a list, counted from 0; in words it is counted from 1.</summary>
    public Spot this[int index] => new(node is ListNode list && index < list.Items.Count ? list.Items[index] : null, this, null, index, wrong);

    public static Spot OfFile(Node root, Sequence<Problem> problems) =>
        new(root, null, null, 0, problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Place).ToHashSet());

    public static Spot OfModel(string name) => new(null, null, name, 0, []);

    private string Words => above is null ? key + ": "
        : key is null ? string.Create(CultureInfo.InvariantCulture, $"{above.Words}[{index + 1}]")
        : $"{above.Words}{(above.above is null ? "" : ".")}{key}";

    private bool IsFree(Node? part) => part switch
    {
        null => true,
        _ when wrong.Contains(part.Place) => false,
        MapNode map => map.Entries.All(entry => IsFree(entry.Value)),
        ListNode list => list.Items.All(IsFree),
        _ => true,
    };
}
