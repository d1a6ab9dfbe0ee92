using CpdMapping.Learning;
using CpdMapping.Mapping.Upgrades;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Mapping.Upgrades;

public class UpgradeProposalTests
{
    private static readonly StandardsLibrary Library = StandardsLibrary.BuiltIn;
    private static readonly EditionRef Pcf = EditionRef.Parse("pcf@2018");

    [Fact]
    public void A_claim_on_the_older_edition_is_proposed_under_the_newer_one_with_its_way()
    {
        var claim = Assert.Single(Of("pcf@2012/7=1/2").Claims);
        var target = Assert.Single(claim.Targets);

        Assert.Equal((UpgradeOutcome.Carried, ReferenceState.ValidButSuperseded), (claim.Outcome, claim.AtActivity));
        Assert.Equal("pcf@2012/7 equivalent pcf@2018/7", target.Path.ToString());
        Assert.Equal(["pcf@2012--pcf@2018"], target.Crosswalks);
        Assert.NotEmpty(target.Rationales);
        Assert.False(target.Path.IsOfficial);
        Assert.Null(claim.Why);
        Assert.Equal(("pcf@2018/7", "Skills and Interventions", Fraction.Parse("1/2")), (target.Proposed.Standard.Ref.ToString(), target.Proposed.Standard.Name, target.Proposed.Share));
        Assert.True(target.Proposed.Standard.IsPinned);
    }

    [Fact]
    public void What_cannot_be_carried_says_why()
    {
        var proposal = Of("pcf@2012/99", "pcf@1066/1");

        Assert.Equal(
            ["'pcf@2012/99' is not in the loaded standards.", "'pcf@1066/1' is not in the loaded standards."],
            proposal.Claims.Select(claim => claim.Why));
        Assert.All(proposal.Claims, claim => Assert.Equal(UpgradeOutcome.NotCarried, claim.Outcome));
    }

    [Fact]
    public void Claims_of_the_edition_itself_and_of_other_catalogues_are_counted_only()
    {
        var proposal = Of("pcf@2018/1", "pcf@2012/1", "care-certificate@2025/1");

        Assert.Equal(("pcf@2012/1", 1, 1), (Assert.Single(proposal.Claims).Claim.Standard.Ref.ToString(), proposal.Already, proposal.Elsewhere));
    }

    [Fact]
    public void The_record_stays_as_it_is()
    {
        var record = Tests.Learning.Examples.Record;
        var before = record.ToYaml();

        Assert.NotEmpty(UpgradeProposal.Of(record, Pcf, Library).Claims);
        Assert.Equal(before, record.ToYaml());
    }

    [Fact]
    public void What_carries_comes_before_what_only_suggests_and_each_standard_once()
    {
        foreach (var edition in Library.Editions)
            foreach (var standard in Library[edition].Standards.Where(standard => standard.Claimable))
                foreach (var to in Library[edition].Successors.Where(to => Library.TryGet(to, out Edition? _)))
                {
                    var record = Examples.Record(Examples.Entry("e", 60, standard.Ref.ToString()));
                    var targets = Assert.Single(UpgradeProposal.Of(record, to, Library).Claims).Targets;
                    Assert.Equal(targets.OrderByDescending(target => target.Carries), targets);
                    Assert.Equal(targets.Count, targets.DistinctBy(target => target.Path.To).Count());
                    Assert.All(targets, target => Assert.Equal(target.Path.Carries, target.Carries));
                }
    }

    [Fact]
    public void Every_proposed_alignment_can_be_put_into_a_record()
    {
        var proposal = Of("pcf@2012/3", "pcf@2012/7=1/2");
        var entry = Examples.Entry("e", 60) with { Alignments = proposal.Claims.SelectMany(claim => claim.Targets).Select(target => target.Proposed).ToSequence() };
        var record = Examples.Record(entry);

        Assert.Equal(record, CpdRecord.Parse(record.ToYaml()));
        Assert.DoesNotContain(record.Check(Library), problem => problem.Severity == CpdMapping.Files.ProblemSeverity.Error);
    }

    private static UpgradeProposal Of(params string[] claims) => UpgradeProposal.Of(Examples.Record(Examples.Entry("e", 60, claims)), Pcf, Library);
}
