using CpdMapping.Files;
using CpdMapping.Mapping.Counting;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Mapping.Sums;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping;

public sealed partial class Coverage
{
    /// <summary>Writes the coverage as JSON: what <c>coverage.json</c> holds. The same coverage gives the same bytes.</summary>
    public string ToJson() => NodeWriter.ToJson(new MapBuilder()
        .Integer("format", 1)
        .Text("record", Record.Id)
        .Text("learner", Record.Learner)
        .Flag("specimen", Record.Specimen)
        .Map("policy", new MapBuilder().Text("id", Policy.Id).Text("text", Policy.Text))
        .Map("carry", new MapBuilder().Text("id", Carry.Id).Text("text", Carry.Text))
        .Map("counting", new MapBuilder().Text("id", Count.Policy.Id).Text("text", Count.Policy.Text))
        .Text("data-set", DataSet)
        .Text("library-version", LibraryVersion.Text)
        .Integer("total", Total.Minutes)
        .Map("assurance", SumWords.Map(Sum(Total).Mix))
        .Map("gap-policy", GapPolicy.Default.ToMap())
        .Maps("editions", GapsUnder(GapPolicy.Default).Select((gaps, place) => ToMap(Editions[place], gaps)))
        .Maps("claims", Claims.Select(ToMap))
        .Maps("repeats", Count.Repeats.Select(RepeatFormat.Write))
        .Build());

    private MapBuilder ToMap(EditionCoverage edition, EditionGaps gaps) => new MapBuilder()
        .Text("edition", edition.Edition.Ref.ToString())
        .Text("title", edition.Edition.Title.Value)
        .Integer("revision", edition.Edition.Revision)
        .Text("fingerprint", edition.Edition.Fingerprint)
        .Integer("touched", edition.Touched.Minutes)
        .Integer("touched-carried", edition.Carried.Minutes)
        .OptionalInteger("unallocated", edition.Unallocated?.Minutes)
        .Map("assurance", SumWords.Map(Sum(edition.Touched).Mix))
        .Maps("standards", edition.Standards.Select(ToMap))
        .Maps("gaps", gaps.Gaps.Select(EditionGaps.ToMap));

    private MapBuilder ToMap(StandardCoverage coverage) => new MapBuilder()
        .Text("standard", coverage.Standard.Ref.ToString())
        .Text("name", coverage.Standard.Name)
        .OptionalText("parent", coverage.Standard.Parent?.Value)
        .Flag("claimable", coverage.Standard.Claimable)
        .Texts("entries", coverage.Entries.Select(e => e.Id))
        .Map("claimed", SumWords.Map(Sum(coverage.Claimed)).Integer("carried", coverage.Carried.Minutes))
        .Map("rolled-up", SumWords.Map(Sum(coverage.RolledUp)).Integer("carried", coverage.RolledUpCarried.Minutes));

    private static MapBuilder ToMap(ClaimState claim) => new MapBuilder()
        .Text("entry", claim.Entry)
        .Text("standard", claim.Claim.Ref.ToString())
        .Text("name", claim.Claim.Name)
        .Integer("revision", claim.Claim.Revision)
        .Text("state", claim.AtActivity switch
        {
            ReferenceState.Current => "current",
            ReferenceState.ValidButSuperseded => "valid-but-superseded",
            _ => "invalid",
        })
        .Flag("wording-changed", claim.WordingChanged)
        .Texts("successors", claim.Successors.Select(s => s.ToString()))
        .Flag("counted", claim.Counted)
        .Maps("carried", claim.Carried.Select(carried => new MapBuilder()
            .Text("to", carried.To.ToString())
            .Text("portion", carried.Portion.ToString())
            .Maps("ways", carried.Ways.Select(ToMap))))
        .Maps("suggested", claim.Suggested.Select(ToMap));

    private static MapBuilder ToMap(RelationPath way) => new MapBuilder()
        .Text("way", way.ToString())
        .Text("worth", way.Relation.Word())
        .Flag("official", way.IsOfficial)
        .Texts("crosswalks", way.Hops.Select(hop => hop.Crosswalk.Id));
}
