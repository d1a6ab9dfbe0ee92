using System.Text.Json;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Tests.Snapshots;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping;

public class CoverageJsonTests
{
    private static readonly CpdRecord Zoe = Record(
        Entry("e1", 100, "flat@2020/a=1/3", "flat@2020/b=1/3", "old@2010/x").WithEvidence() with { Reflection = new Reflection("To ask \"why\"") },
        Entry("e2", 60, "flat@2020/a")) with
    { Specimen = true };

    [Fact]
    public void Coverage_is_written_as_json()
    {
        var json = new EvidenceMapper(Library, MappingPolicy.Shared).Map(Zoe, Flat).ToJson();

        Snapshot.Match(json.Replace(LibraryVersion.Text, "VERSION", StringComparison.Ordinal), "json");
        Assert.Equal("Zoë Example", JsonDocument.Parse(json).RootElement.GetProperty("learner").GetString());
    }

    [Fact]
    public void The_same_coverage_gives_the_same_bytes()
    {
        var mapper = new EvidenceMapper(Library);

        Assert.Equal(mapper.Map(Zoe).ToJson(), mapper.Map(Zoe).ToJson());
        Assert.DoesNotContain("unallocated", mapper.Map(Zoe).ToJson(), StringComparison.Ordinal);
    }
}
