using CpdMapping.Auditing.Sampling;
using CpdMapping.Files;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Auditing.Sampling;

public class SampleInputTests
{
    [Theory]
    [InlineData("id\na\nb\na\n", "p.csv(4,1): error CPD-D-007: 'a' is there already, in line 2. Each person was expected once. Take one out.")]
    [InlineData("id,weight\na,-1\n", "p.csv(2,3): error CPD-D-008: 'weight' is '-1'. A whole number from 1 to 1000000 was expected.")]
    [InlineData("id,weight\na,0\n", "p.csv(2,3): error CPD-D-008: 'weight' is '0'. A whole number from 1 to 1000000 was expected.")]
    [InlineData("id,weight\na,NaN\n", "p.csv(2,3): error CPD-D-008: 'weight' is 'NaN'. A whole number from 1 to 1000000 was expected.")]
    [InlineData("id,weight\na,1.5\n", "p.csv(2,3): error CPD-D-008: 'weight' is '1.5'. A whole number from 1 to 1000000 was expected.")]
    [InlineData("id,excluded,carried-in\na,sanction,failed\n", "p.csv(2,1): error CPD-D-009: 'a' is excluded and carried in. One of the two was expected. Take one out.")]
    [InlineData("id\n\" a\"\n", "p.csv(2,1): error CPD-D-010: ' a' begins or ends with a space, or holds a tab or a line end. Text on one line, without spaces around it, was expected. Take the spaces out.")]
    [InlineData("id,startum\na,x\nb,y\n", "p.csv(1,4): error CPD-F-013: Key 'startum' is not known here. The keys here are carried-in, excluded, id, stratum, weight. Did you mean 'stratum'?")]
    [InlineData("id,stratum\n,x\n", "p.csv(2,1): error CPD-F-014: Key 'id' is missing. Add 'id:' here.")]
    [InlineData("id\n", "p.csv: error CPD-F-025: The population holds nobody. One person a line was expected.")]
    [InlineData("{\"id\": \"a\"}\n{\"id\": \"b\", \"weight\": -2}\n", "p.csv(2,23): error CPD-D-008: 'weight' is '-2'. A whole number from 1 to 1000000 was expected.")]
    [InlineData("{\"id\": \"a\"}\n{\"id\": \"b\", \"wieght\": 2}\n", "p.csv(2,13): error CPD-F-013: Key 'wieght' is not known here. The keys here are carried-in, excluded, id, stratum, weight. Did you mean 'weight'?")]
    public void A_wrong_population_is_told_at_its_place(string text, string problem) =>
        Assert.Equal(problem, Assert.Single(SamplePopulation.TryParse(text, "p.csv").Problems).ToString());

    [Fact]
    public void A_population_is_the_same_from_any_file_and_in_any_order()
    {
        var csv = SamplePopulation.TryParse("id,stratum,weight,excluded,carried-in\nb,north,2,,\na,south,,first renewal,\nc,north,1,,failed\n").Value;
        var lines = SamplePopulation.TryParse("{\"id\":\"c\",\"carried-in\":\"failed\",\"stratum\":\"north\"}\n{\"id\":\"a\",\"stratum\":\"south\",\"excluded\":\"first renewal\"}\n{\"id\":\"b\",\"stratum\":\"north\",\"weight\":2}\n").Value;

        Assert.Equal(csv, lines);
        Assert.Equal(csv.Digest, lines.Digest);
        Assert.NotEqual(csv.Digest, SamplePopulation.TryParse("id,stratum\nb,north\na,south\nc,north\n").Value.Digest);
        // printf 'a\tsouth\t1\tfirst renewal\t\nb\tnorth\t2\t\t\nc\tnorth\t1\t\tfailed\n' | sha256sum
        Assert.Equal("15b47ca74504f47db5ed54baa0bcaae9b01c896bbd765cf27a3637597f44ad14", csv.Digest);
    }

    [Fact]
    public void A_population_made_in_memory_is_checked_too()
    {
        var error = Assert.Throws<ArgumentException>(() => SamplePopulation.Of([new("a"), new("a"), new("b", Weight: 0)]));

        Assert.Contains("population[2]: error CPD-D-007: 'a' is there already.", error.Message, StringComparison.Ordinal);
        Assert.Contains("population[3]: error CPD-D-008: The weight of 'b' is 0.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1001", null, "plan review: size: error CPD-D-003: 'size' is 1001, and 1000 people of 1000 can be drawn; the others are excluded or carried in. At most as many as can be drawn were expected. Take a smaller size.")]
    [InlineData("5", "orthoptist=11", "plan review: stratified.own[1].minimum: error CPD-D-006: 'minimum' is 11, and the stratum 'orthoptist' has 10 people who can be drawn. At most as many as can be drawn were expected. Give the stratum a minimum of its own under 'own', 10 or less.")]
    [InlineData("5", "ortoptist=5", "plan review: stratified.own[1].stratum: error CPD-D-005: No person of the population is of the stratum 'ortoptist'. One of 'occupational therapist', 'orthoptist', 'social worker' was expected. Did you mean 'orthoptist'?")]
    [InlineData("5", "11", "plan review: stratified.minimum: error CPD-D-006: 'minimum' is 11, and the stratum 'orthoptist' has 10 people who can be drawn. At most as many as can be drawn were expected. Give the stratum a minimum of its own under 'own', 10 or less.")]
    public void A_plan_that_the_population_does_not_allow_is_refused(string size, string? minimum, string problem)
    {
        var own = minimum?.Split('=');
        var plan = Populations.Plan(size, stratified: own switch
        {
            null => null,
            [var all] => new() { Minimum = int.Parse(all, System.Globalization.CultureInfo.InvariantCulture) },
            _ => new() { Own = [new(own[0], int.Parse(own[1], System.Globalization.CultureInfo.InvariantCulture))] },
        });

        var result = AuditSample.TryDraw(Populations.Professions(), plan, Populations.Seed);

        Assert.Equal(problem, Assert.Single(result.Problems).ToString());
        Assert.Throws<CpdFileException>(() => AuditSample.Draw(Populations.Professions(), plan, Populations.Seed));
    }

    [Fact]
    public void All_that_is_wrong_with_a_plan_is_told_at_once_with_its_places()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("plan.yaml");
        File.WriteAllText(path, "format: 1\nplan: p\nsize: 4\nstratified:\n  minimum: 3\n  own:\n    - {stratum: a, minimum: 9}\n    - {stratum: a, minimum: 1}\n    - {stratum: z, minimum: 1}\n");
        var population = SamplePopulation.TryParse("id,stratum\n1,a\n2,a\n3,b\n4,\n", "people.csv").Value;

        var problems = SampleDesign.TryLoad(path, population).Problems;

        Assert.Equal(
            [
                "people.csv(5,1) CPD-D-004", "plan.yaml(5,12) CPD-D-006", "plan.yaml(7,29) CPD-D-006", "plan.yaml(8,17) CPD-D-002", "plan.yaml(9,17) CPD-D-005",
            ],
            problems.Select(p => $"{Path.GetFileName(p.Place.File)}({p.Place.Line},{p.Place.Column}) {p.Code}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("60", "60", 60)]
    [InlineData("2.5%", "2.5%", 25)]
    [InlineData("1/40", "2.5%", 25)]
    [InlineData("1/3", "1/3", 334)]
    [InlineData("100%", "100%", 1000)]
    [InlineData("0.01%", "0.01%", 1)]
    public void Sizes_are_numbers_or_parts_and_parts_are_rounded_up(string text, string written, int people)
    {
        Assert.Equal(written, SampleSize.Parse(text).ToString());
        Assert.Equal(people, SampleSize.Parse(text).In(1000));
        Assert.Equal(SampleSize.Parse(text), SampleSize.Parse(SampleSize.Parse(text).ToString()));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.25")]
    [InlineData("0%")]
    [InlineData("101%")]
    [InlineData("NaN")]
    [InlineData("")]
    public void What_is_no_size_is_refused(string text) => Assert.False(SampleSize.TryParse(text, out _));

    [Theory]
    [InlineData("too-short")]
    [InlineData("0123456789abcdef 0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcdeé")]
    public void What_is_no_seed_is_refused(string text) => Assert.False(SampleSeed.TryParse(text, out _));

    [Fact]
    public void A_commitment_holds_for_its_plan_and_its_seed_alone()
    {
        var plan = Populations.Plan("5");
        var commitment = SampleCommitment.To(plan, Populations.Seed);

        Assert.Equal(commitment, SampleCommitment.TryParse(commitment.ToYaml()).Value);
        Assert.Empty(commitment.Check(plan, Populations.Seed));
        Assert.Equal("CPD-D-018", Assert.Single(commitment.Check(plan, Populations.SeedOf(1))).Code);
        Assert.Equal("CPD-D-019", Assert.Single(commitment.Check(plan with { Size = SampleSize.Of(6) }, Populations.Seed)).Code);
        // printf %s 0123…cdef | sha256sum
        Assert.Equal("a8ae6e6ee929abea3afcfc5258c8ccd6f85273e0d4626d26c7279f3250f77c8e", commitment.SeedHash);
    }
}
