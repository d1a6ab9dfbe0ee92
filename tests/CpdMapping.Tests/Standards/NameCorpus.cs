using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Standards;

/// <summary>The labelled spellings of TestData/names.</summary>
internal static class NameCorpus
{
    public static IReadOnlyList<NameCase> Read(string half)
    {
        var problems = new ProblemList();
        var root = NodeReader.Parse(half, Repository.Read("tests", "CpdMapping.Tests", "TestData", "names", half), ReadLimits.Default, problems);
        return root is ListNode list && problems.Count == 0
            ? [.. list.Items.Cast<MapNode>().SelectMany(Cases)]
            : throw new InvalidOperationException(string.Join('\n', problems.ToSequence()));
    }

    private static IEnumerable<NameCase> Cases(MapNode group)
    {
        var context = new NameContext
        {
            Headings = Texts(group["under"]).ToSequence(),
            On = DateOnly.ParseExact(((ScalarNode)group["on"]!).Text, "yyyy-MM-dd", CultureInfo.InvariantCulture), // each group has a day
        };
        foreach (var entry in ((MapNode)group["means"]!).Entries) // and both lists
            yield return new(entry.Key.Text, context, ((ScalarNode)entry.Value).Text, []);
        foreach (var entry in ((MapNode)group["open"]!).Entries)
            yield return new(entry.Key.Text, context, null, [.. Texts(entry.Value)]);
    }

    private static IEnumerable<string> Texts(Node? list) => ((ListNode)list!).Items.Select(item => ((ScalarNode)item).Text);
}
