using CpdMapping.Auditing.Sampling;
using CpdMapping.Learning;
using CpdMapping.Tests.Snapshots;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Auditing.Sampling;

public class AuditSampleTests
{
    private static readonly SampleStratification FiveOfEach = new() { Minimum = 5 };

    public static TheoryData<SampleMethod> Methods => [.. Enum.GetValues<SampleMethod>()];

    [Fact]
    public void A_whole_sample_reads_like_this()
    {
        var population = Populations.Of(40, (i, m) => m with
        {
            Stratum = i <= 30 ? "north" : "south",
            Weight = i % 7 == 0 ? 20 : 1,
            Excluded = i == 3 ? "first renewal" : null,
            CarriedIn = i == 12 ? "advised last year" : null,
        });
        var plan = Populations.Plan("15%", SampleMethod.RiskWeighted, new() { Minimum = 2, Own = [new("south", 3)] }) with { Because = "Agreed on 3 March 2026." };

        var sample = AuditSample.Draw(population, plan, Populations.Seed);

        Snapshot.Match(sample.ToJson().Replace(CpdMapping.LibraryVersion.Text, "VERSION", StringComparison.Ordinal), "json");
        Assert.Equal(sample, AuditSample.TryParse(sample.ToJson()).Value);
        Assert.Equal(sample, AuditSample.TryParse(sample.ToYaml()).Value);
        Assert.Empty(sample.Verify(population));
    }

    [Theory]
    [InlineData(SampleMethod.Simple, "SW0020 SW0119 SW0360 SW0825 SW0913")]
    [InlineData(SampleMethod.Systematic, "SW0133 SW0333 SW0533 SW0733 SW0933")]
    [InlineData(SampleMethod.RiskWeighted, "SW0036 SW0072 SW0295 SW0474 SW0861")]
    public void A_known_seed_draws_known_people_for_ever(SampleMethod method, string people) => Assert.Equal(
        people, string.Join(' ', AuditSample.Draw(Populations.Of(1000, (i, m) => m with { Weight = 1 + (i % 10) }), Populations.Plan("5", method), Populations.Seed).People.Select(p => p.Id)));

    [Fact]
    public void The_rank_of_a_person_can_be_reckoned_with_ordinary_tools()
    {
        // printf 'cpd-sample/1\nrank\nSW0001\n0' | openssl dgst -sha256 -hmac SEED
        var ranks = Populations.Of(20).Members.OrderBy(m => Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData(
            System.Text.Encoding.ASCII.GetBytes(Populations.Seed.ToString()), System.Text.Encoding.ASCII.GetBytes($"cpd-sample/1\nrank\n{m.Id}\n0"))), StringComparer.Ordinal);

        Assert.Equal(
            ranks.Take(4).Select(m => m.Id).Order(StringComparer.Ordinal),
            AuditSample.Draw(Populations.Of(20), Populations.Plan("4"), Populations.Seed).People.Select(p => p.Id));
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing() => Prop.ForAll(
        Gen.Shuffle(Populations.Professions().Members.Select((m, i) => m with { Weight = 1 + (i % 9) })).ToArbitrary(),
        Gen.Elements(Enum.GetValues<SampleMethod>()).ToArbitrary(),
        (members, method) =>
        {
            var plan = Populations.Plan("3%", method, FiveOfEach);
            var ordered = SamplePopulation.Of(members.OrderBy(m => m.Id, StringComparer.Ordinal));
            return AuditSample.Draw(SamplePopulation.Of(members), plan, Populations.Seed).ToJson() == AuditSample.Draw(ordered, plan, Populations.Seed).ToJson();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public void Every_method_draws_as_many_different_people_as_the_plan_says() => Prop.ForAll(
        Gen.Choose(1, 60).SelectMany(n => Gen.Choose(1, n).SelectMany(size => Gen.ArrayOf(Gen.Choose(1, 50), n).Select(weights => (size, weights)))).ToArbitrary(),
        Gen.Elements(Enum.GetValues<SampleMethod>()).ToArbitrary(),
        Gen.Choose(0, 10_000).Select(Populations.SeedOf).ToArbitrary(),
        (draw, method, seed) =>
        {
            var population = Populations.Of(draw.weights.Length, (i, m) => m with { Weight = draw.weights[i - 1] });
            var people = AuditSample.Draw(population, Populations.Plan($"{draw.size}", method), seed).People;
            return people.Count == draw.size && people.DistinctBy(p => p.Id).Count() == draw.size;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_stated_chances_are_the_real_ones(SampleMethod method)
    {
        const int Draws = 4000;
        int[] weights = [1, 1, 2, 3, 5, 8, 30];
        var population = Populations.Of(weights.Length, (i, m) => m with { Weight = weights[i - 1] });
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var stated = new Dictionary<string, Fraction>(StringComparer.Ordinal);
        for (var seed = 0; seed < Draws; seed++)
            foreach (var person in AuditSample.Draw(population, Populations.Plan("3", method), Populations.SeedOf(seed)).People)
            {
                found[person.Id] = found.GetValueOrDefault(person.Id) + 1;
                stated[person.Id] = person.Chance;
            }

        Assert.All(stated, s =>
        {
            var expected = (double)s.Value.Numerator / (double)s.Value.Denominator;
            Assert.InRange(found[s.Key] / (double)Draws, expected - 0.03, expected + 0.03); // four standard errors
        });
        Assert.Equal(method == SampleMethod.RiskWeighted ? Fraction.One : new(3, 7), stated["SW0007"]);
        Assert.Equal(method == SampleMethod.RiskWeighted ? new(2 * 8, 20) : new(3, 7), stated["SW0006"]);
    }

    [Fact]
    public void Strata_have_their_share_and_small_ones_their_minimum()
    {
        var sample = AuditSample.Draw(Populations.Professions(), Populations.Plan("2.5%", stratified: FiveOfEach), Populations.Seed);

        Assert.Equal(
            [new("occupational therapist", 90, 0, 0, 5), new("orthoptist", 10, 0, 0, 5), new("social worker", 900, 0, 0, 23)],
            sample.Strata);
        Assert.Equal(33, sample.People.Count);
        Assert.Equal(new Fraction(23, 900), sample.People.First(p => p.Stratum == "social worker").Chance);
    }

    [Fact]
    public void Whoever_is_excluded_is_never_drawn_and_whoever_is_carried_in_always_is()
    {
        var population = Populations.Of(50, (i, m) => m with { Excluded = i <= 10 ? "sanction" : null, CarriedIn = i is > 10 and <= 13 ? "failed last year" : null });
        for (var seed = 0; seed < 50; seed++)
        {
            var sample = AuditSample.Draw(population, Populations.Plan("5"), Populations.SeedOf(seed));
            Assert.Equal(8, sample.People.Count);
            Assert.Equal(3, sample.People.Count(p => p is { Reason: SampleReason.CarriedIn, Because: "failed last year" }));
            Assert.DoesNotContain(sample.People, p => sample.Excluded.Any(e => e.Id == p.Id));
        }
    }

    [Fact]
    public void Taking_one_person_out_changes_a_simple_draw_by_one_person_at_most()
    {
        var before = AuditSample.Draw(Populations.Of(500), Populations.Plan("50"), Populations.Seed).People;
        var gone = before[20].Id;
        var after = AuditSample.Draw(Populations.Of(500, (_, m) => m.Id == gone ? m with { Excluded = "left the register" } : m), Populations.Plan("50"), Populations.Seed).People;

        Assert.Equal(gone, Assert.Single(before.Select(p => p.Id).Except(after.Select(p => p.Id), StringComparer.Ordinal)));
        Assert.Single(after.Select(p => p.Id).Except(before.Select(p => p.Id), StringComparer.Ordinal));
    }

    [Fact]
    public void A_systematic_draw_is_spread_over_the_list()
    {
        var people = AuditSample.Draw(Populations.Of(100), Populations.Plan("10", SampleMethod.Systematic), Populations.Seed).People;

        Assert.All(people.Select((p, i) => (Id: int.Parse(p.Id[2..], System.Globalization.CultureInfo.InvariantCulture), i)), p => Assert.InRange(p.Id, (p.i * 10) + 1, (p.i * 10) + 10));
    }

    [Fact]
    public void A_sample_of_everybody_is_everybody()
    {
        var sample = AuditSample.Draw(Populations.Of(7), Populations.Plan("100%", SampleMethod.Systematic), Populations.Seed);

        Assert.Equal(7, sample.People.Count);
        Assert.All(sample.People, p => Assert.Equal(SampleReason.Certain, p.Reason));
    }

    [Fact]
    public void A_sample_that_was_changed_does_not_verify()
    {
        var population = Populations.Professions();
        var sample = AuditSample.Draw(population, Populations.Plan("3"), Populations.Seed);
        var other = population.Members.First(m => sample.People.All(p => p.Id != m.Id));
        var changed = sample with { People = sample.People.Skip(1).Append(sample.People[0] with { Id = other.Id }).ToSequence() };

        Assert.Equal(
            [
                $"sample of review: people[3].id: error CPD-D-015: '{other.Id}' was not drawn. Those whom the plan and the seed draw were expected.",
                $"sample of review: people: error CPD-D-016: '{sample.People[0].Id}' was drawn, and is not here. Everybody whom the plan and the seed draw was expected.",
            ],
            changed.Verify(population).Select(p => p.ToString()).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains("CPD-D-013", string.Join('\n', sample.Verify(Populations.Of(1000))), StringComparison.Ordinal);
        Assert.Contains("CPD-D-014", string.Join('\n', (sample with { Algorithm = "cpd-sample/2" }).Verify(population)), StringComparison.Ordinal);
        Assert.Contains("CPD-D-017", string.Join('\n', (sample with { Strata = [sample.Strata[0] with { Drawn = 4 }] }).Verify(population)), StringComparison.Ordinal);
        Assert.NotEmpty((sample with { Seed = Populations.SeedOf(1) }).Verify(population));
    }

    [Theory]
    [InlineData("\"seed-sha256\": \"", "\"seed-sha256\": \"0", "CPD-D-012")]
    [InlineData("\"population-sha256\": \"", "\"population-sha256\": \"x", "CPD-D-012")]
    [InlineData("\"seed\": \"", "\"seed\": \" ", "CPD-D-011")]
    [InlineData("\"size\": 3", "\"size\": 0", "CPD-D-001")]
    [InlineData("\"method\": \"simple\"", "\"method\": \"hand-picked\"", "CPD-F-020")]
    public void A_broken_file_is_told_at_its_place(string old, string text, string code)
    {
        var json = AuditSample.Draw(Populations.Of(9), Populations.Plan("3"), Populations.Seed).ToJson();

        Assert.Contains(AuditSample.TryParse(json.Replace(old, text, StringComparison.Ordinal), "s.json").Problems, p => p.Code == code && p.Place.Line > 1);
    }

    [Fact]
    public void A_seed_that_does_not_fit_its_hash_is_told()
    {
        var json = AuditSample.Draw(Populations.Of(9), Populations.Plan("3"), Populations.Seed).ToJson().Replace("\"0123", "\"9123", StringComparison.Ordinal);

        Assert.Equal("CPD-D-018", Assert.Single(AuditSample.TryParse(json).Problems).Code);
    }

    [Fact]
    public void The_default_seed_is_refused() =>
        Assert.Throws<ArgumentException>(() => AuditSample.Draw(Populations.Of(9), Populations.Plan("3"), default));
}
