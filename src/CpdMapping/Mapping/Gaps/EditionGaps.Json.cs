using CpdMapping.Files;
using CpdMapping.Mapping.Sums;

namespace CpdMapping.Mapping.Gaps;

public sealed partial record EditionGaps
{
    /// <summary>Writes the gaps as JSON, with the policies that they rest on. The same gaps give the same bytes.</summary>
    public string ToJson() => NodeWriter.ToJson(ToMap().Build());

    internal MapBuilder ToMap() => new MapBuilder()
        .Integer("format", 1)
        .Text("record", Record.Id)
        .Text("learner", Record.Learner)
        .Flag("specimen", Record.Specimen)
        .Text("edition", Edition.Ref.ToString())
        .Text("title", Edition.Title.Value)
        .Integer("revision", Edition.Revision)
        .Text("fingerprint", Edition.Fingerprint)
        .Map("policy", new MapBuilder().Text("id", Minutes.Id).Text("text", Minutes.Text))
        .Map("carry", new MapBuilder().Text("id", Carry.Id).Text("text", Carry.Text))
        .Map("gap-policy", Policy.ToMap())
        .Text("data-set", DataSet)
        .Text("library-version", LibraryVersion.Text)
        .Integer("claimable", Claimable)
        .Maps("gaps", Gaps.Select(ToMap));

    internal static MapBuilder ToMap(Gap gap) => new MapBuilder()
        .Text("standard", gap.Standard.Ref.ToString())
        .Text("name", gap.Standard.Name)
        .Texts("kinds", gap.Kinds.Select(Word))
        .Map("sum", SumWords.Map(gap.Sum));

    internal static string Word(GapKind kind) => kind switch
    {
        GapKind.NotCovered => "not-covered",
        GapKind.Thin => "thin",
        GapKind.Stale => "stale",
        _ => "only-declared",
    };
}
