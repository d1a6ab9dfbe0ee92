using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>A part of a model and where it stands: in its file, or in words when it was made in memory. Checks walk a model and its spots side by side.</summary>
/// <remarks>So the model itself keeps no places, and two courses that say the same are equal wherever they were read.</remarks>
internal sealed class Spot
{
    private readonly Node? node;
    private readonly string model;
    private readonly HashSet<Place> wrong;

    private Spot(Node? node, Place place, string model, HashSet<Place> wrong) => (this.node, Place, this.model, this.wrong) = (node, place, model, wrong);

    /// <summary>The place of the part, or of what should hold it when it is not there.</summary>
    public Place Place { get; }

    /// <summary>Whether the part was read as it stands, without stand-ins. What follows from a stand-in is not worth saying.</summary>
    public bool IsSound => wrong.Count == 0 || IsFree(node);

    /// <summary>The part under a key.</summary>
    public Spot this[string key] => Part((node as MapNode)?[key], $"{model}{(model.EndsWith(' ') ? "" : ".")}{key}");

    /// <summary>An item of a list, counted from 0; in words it is counted from 1.</summary>
    public Spot this[int index] => Part(
        node is ListNode list && index < list.Items.Count ? list.Items[index] : null,
        string.Create(CultureInfo.InvariantCulture, $"{model}[{index + 1}]"));

    public static Spot OfFile(Node root, Sequence<Problem> problems) =>
        new(root, root.Place, "", problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Place).ToHashSet());

    public static Spot OfModel(string name) => new(null, new Place(name, 0, 0), name + ": ", []);

    private Spot Part(Node? part, string path) =>
        new(part, part?.Place ?? (Place.Line == 0 ? new Place(path, 0, 0) : Place), path, wrong);

    private bool IsFree(Node? part) => part switch
    {
        null => true,
        _ when wrong.Contains(part.Place) => false,
        MapNode map => map.Entries.All(entry => IsFree(entry.Value)),
        ListNode list => list.Items.All(IsFree),
        _ => true,
    };
}
