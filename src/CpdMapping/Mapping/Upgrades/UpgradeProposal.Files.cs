using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping.Upgrades;

public sealed partial record UpgradeProposal
{
    /// <summary>Gives the proposal as JSON. The same proposal gives the same bytes.</summary>
    public string ToJson() => NodeWriter.ToJson(ToMap().Build());

    /// <summary>Gives the proposal as YAML: each <c>alignment</c> in it can be put into a record as it stands.</summary>
    public string ToYaml() => NodeWriter.ToYaml(ToMap().Build());

    private MapBuilder ToMap() => new MapBuilder()
        .Integer("format", 1)
        .Text("record", Record.Id)
        .Text("learner", Record.Learner)
        .Flag("specimen", Record.Specimen)
        .Text("to", To.Ref.ToString())
        .Text("title", To.Title.Value)
        .Integer("revision", To.Revision)
        .Text("fingerprint", To.Fingerprint)
        .Text("data-set", DataSet)
        .Text("library-version", LibraryVersion.Text)
        .Integer("already", Already)
        .Integer("elsewhere", Elsewhere)
        .Maps("claims", Claims.Select(ToMap));

    private static MapBuilder ToMap(ClaimUpgrade claim) => new MapBuilder()
        .Text("entry", claim.Entry)
        .Text("title", claim.Activity.Title)
        .Date("on", claim.Activity.To)
        .Integer("minutes", claim.Activity.Minutes)
        .Text("claim", claim.Claim.Standard.Ref.ToString())
        .Text("name", claim.Claim.Standard.Name)
        .OptionalText("share", claim.Claim.Share?.ToString())
        .Text("state", Word(claim.AtActivity))
        .Text("outcome", Word(claim.Outcome))
        .OptionalText("why", claim.Why)
        .Maps("targets", claim.Targets.Select(target => new MapBuilder()
            .Texts("ways", target.Ways.Select(way => way.ToString()))
            .Text("relation", target.Path.Relation.Word())
            .Flag("carries", target.Carries)
            .Flag("official", target.Path.IsOfficial)
            .Texts("crosswalks", target.Crosswalks)
            .Texts("rationales", target.Rationales)
            .Text("part", target.Part.ToString())
            .Map("alignment", AlignmentFormat.Write(target.Proposed))));

    private static string Word(UpgradeOutcome outcome) => outcome switch
    {
        UpgradeOutcome.Carried => "carried",
        UpgradeOutcome.Suggested => "suggested",
        _ => "not-carried",
    };

    private static string Word(ReferenceState state) => state switch
    {
        ReferenceState.Current => "current",
        ReferenceState.ValidButSuperseded => "valid-but-superseded",
        _ => "invalid",
    };
}
