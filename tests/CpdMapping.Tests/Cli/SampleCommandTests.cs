using CpdMapping.Auditing.Sampling;
using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class SampleCommandTests
{
    private const string People = "id,stratum,weight,excluded,carried-in\na,north,1,,\nb,north,2,,\nc,south,1,,\nd,south,1,first renewal,\ne,north,1,,failed last year\nf,south,1,,\n";
    private const string Plan = "format: 1\nplan: review\nsize: 2\nstratified: {minimum: 1}\n";

    [Fact]
    public void A_sample_is_committed_to_drawn_and_verified()
    {
        using var folder = new TemporaryFolder();
        var (plan, people, seed) = Files(folder);
        var (commitment, sample) = (folder.PathOf("commitment.yaml"), folder.PathOf("sample.json"));

        var committed = Cpd.Run(ExitCode.Fine, "sample", "commit", plan, "--seed-file", seed, "--out", commitment);
        var drawn = Cpd.Run(ExitCode.Fine, "sample", "draw", plan, people, "--seed-file", seed, "--commitment", commitment, "--out", sample);
        var verified = Cpd.Run(ExitCode.Fine, "sample", "verify", sample, people, "--commitment", commitment);

        Assert.Equal($"Wrote {seed}. Keep it secret until the draw, and publish it with the sample.", committed.Lines[0]);
        Assert.Equal($"Wrote {sample}: 3 of 6 people, 1 excluded.", drawn.Lines[0]);
        Assert.Equal($"{sample} is in order.", verified.Lines[0]);
        Assert.DoesNotContain(File.ReadAllText(seed).Trim(), File.ReadAllText(commitment), StringComparison.Ordinal);
        Assert.Equal(64, AuditSample.Load(sample).Seed.ToString().Length);
    }

    [Fact]
    public void Another_seed_than_the_one_committed_to_draws_nothing()
    {
        using var folder = new TemporaryFolder();
        var (plan, people, seed) = Files(folder);
        Cpd.Run(ExitCode.Fine, "sample", "commit", plan, "--seed-file", seed, "--out", folder.PathOf("commitment.yaml"));
        File.WriteAllText(seed, new string('x', 40) + "\n");

        var run = Cpd.Run(ExitCode.Findings, "sample", "draw", plan, people, "--seed-file", seed, "--commitment", folder.PathOf("commitment.yaml"));

        Assert.Equal("", run.Output);
        Assert.Contains("CPD-D-018", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_population_is_found()
    {
        using var folder = new TemporaryFolder();
        var (plan, people, seed) = Files(folder);
        File.WriteAllText(seed, new string('x', 40));
        Cpd.Run(ExitCode.Fine, "sample", "draw", plan, people, "--seed-file", seed, "--out", folder.PathOf("sample.json"));
        File.WriteAllText(people, People.Replace("first renewal", "", StringComparison.Ordinal));

        Assert.Contains("CPD-D-013", Cpd.Run(ExitCode.Findings, "sample", "verify", folder.PathOf("sample.json"), people).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_plan_and_population_is_told_at_its_place()
    {
        using var folder = new TemporaryFolder();
        var (plan, people, _) = Files(folder);
        File.WriteAllText(plan, Plan.Replace("minimum: 1", "minimum: 9", StringComparison.Ordinal));

        var run = Cpd.Run(ExitCode.Findings, "sample", "check", plan, "--population", people);

        Assert.Contains("plan.yaml(4,23): error CPD-D-006: 'minimum' is 9, and the stratum 'north' has 2 people", run.Error, StringComparison.Ordinal);
        Assert.Contains("the stratum 'south' has 2 people", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sizes_and_rates_are_told()
    {
        var sizes = Cpd.Run(ExitCode.Fine, "sample", "size", "1000").Lines;

        Assert.Contains("278 people tell a rate within 5 % on either side.", sizes);
        Assert.Contains("59 people find at least one, if 5 % are of the kind.", sizes);
        Assert.Equal("46 of 2350 is 1.96 %; between 1.47 % and 2.6 % of all (Wilson).", Cpd.Run(ExitCode.Fine, "sample", "size", "100842", "--found", "46", "--of", "2350").Lines[0]);
        Assert.Equal("None was found, so 4.88 % at most.", Cpd.Run(ExitCode.Fine, "sample", "size", "1000", "--found", "0", "--of", "60").Lines[1]);
    }

    [Theory]
    [InlineData("size", "none")]
    [InlineData("size", "1000", "--found", "3")]
    [InlineData("size", "1000", "--found", "3", "--of", "2")]
    [InlineData("draw", "nowhere.yaml", "nowhere.csv", "--seed-file", "nowhere.txt")]
    public void Wrong_use_is_told(params string[] args) => Assert.StartsWith("cpd: ", Cpd.Run(ExitCode.BadUse, ["sample", .. args]).Error, StringComparison.Ordinal);

    private static (string Plan, string People, string Seed) Files(TemporaryFolder folder)
    {
        File.WriteAllText(folder.PathOf("plan.yaml"), Plan);
        File.WriteAllText(folder.PathOf("people.csv"), People);
        return (folder.PathOf("plan.yaml"), folder.PathOf("people.csv"), folder.PathOf("seed.txt"));
    }
}
