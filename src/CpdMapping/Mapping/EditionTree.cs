using System.Runtime.CompilerServices;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>An edition's standards by their place in the body's order, with parents and children as places. Made once for each edition.</summary>
internal sealed class EditionTree
{
    /// <summary>The parent of a standard at the top, and the place of what is not there.</summary>
    public const int None = -1;

    private static readonly ConditionalWeakTable<Edition, EditionTree> Made = [];

    private readonly Dictionary<string, int> claimable;
    private readonly string[] references;
    private readonly int[] parents;
    private readonly int[][] children;

    private EditionTree(Edition edition)
    {
        Edition = edition;
        var standards = edition.Standards;
        var places = new Dictionary<string, int>(standards.Count, StringComparer.Ordinal);
        claimable = new(standards.Count, StringComparer.Ordinal);
        parents = new int[standards.Count];
        references = new string[standards.Count];
        for (var at = 0; at < standards.Count; at++)
        {
            // The body's order has parents before their children, so the parent is known by now.
            parents[at] = standards[at].Parent is { } parent && places.TryGetValue(parent.Value, out var above) ? above : None;
            references[at] = standards[at].Ref.ToString();
            places.Add(standards[at].Ref.Code, at);
            if (standards[at].Claimable)
                claimable.Add(standards[at].Ref.Code, at);
        }
        var below = Enumerable.Range(0, standards.Count).ToLookup(at => parents[at]);
        Roots = [.. below[None]];
        children = [.. Enumerable.Range(0, standards.Count).Select(at => below[at].ToArray())];
    }

    public Edition Edition { get; }

    public int Count => parents.Length;

    public int[] Roots { get; }

    public static EditionTree Of(Edition edition) => Made.GetValue(edition, made => new(made));

    public Standard this[int place] => Edition.Standards[place];

    public string ReferenceOf(int place) => references[place];

    public int ParentOf(int place) => parents[place];

    public int[] ChildrenOf(int place) => children[place];

    public bool IsLeaf(int place) => children[place].Length == 0;

    /// <summary>Whether a standard is another one or stands below it.</summary>
    public bool IsWithin(int place, int top)
    {
        while (place > top) // parents stand before their children
            place = parents[place];
        return place == top;
    }

    /// <summary>Finds a standard that can be claimed; <see cref="None"/> where the edition has no such standard or it is a mere heading.</summary>
    public int PlaceOf(string code) => claimable.TryGetValue(code, out var place) ? place : None;
}
