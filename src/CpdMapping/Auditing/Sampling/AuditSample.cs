using CpdMapping.Files;

namespace CpdMapping.Auditing.Sampling;

/// <summary>The people whose CPD is looked at, with all that anybody needs to draw them again.</summary>
/// <remarks>The same population, plan and seed give the same people on any machine and in any order of input. Immutable and safe to share between threads.</remarks>
public sealed partial record AuditSample
{
    /// <summary>Gets the plan.</summary>
    public required SampleDesign Plan { get; init; }

    /// <summary>Gets the seed.</summary>
    public required SampleSeed Seed { get; init; }

    /// <summary>Gets the digest of the population, <see cref="SamplePopulation.Digest"/>.</summary>
    public required string PopulationDigest { get; init; }

    /// <summary>Gets the figures of each stratum, in ordinal order; of the whole population where the plan has no strata.</summary>
    public required Sequence<SampleStratum> Strata { get; init; }

    /// <summary>Gets the people of the sample in the ordinal order of their ids.</summary>
    public required Sequence<SampledPerson> People { get; init; }

    /// <summary>Gets those who could not be drawn, in the ordinal order of their ids.</summary>
    public Sequence<ExcludedPerson> Excluded { get; init; }

    /// <summary>Gets the version of the library that drew it.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>Gets the name of the way of drawing; another one could draw other people.</summary>
    /// <value>Always <c>cpd-sample/1</c> as yet.</value>
    public string Algorithm { get; init; } = Lottery.Algorithm;

    /// <summary>Draws a sample.</summary>
    /// <param name="population">The population.</param>
    /// <param name="design">The plan.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="CpdFileException">The plan cannot be carried out on the population; the exception lists all problems.</exception>
    public static AuditSample Draw(SamplePopulation population, SampleDesign design, SampleSeed seed) => TryDraw(population, design, seed).Value;

    /// <summary>Draws a sample, or tells everything that keeps the plan from being carried out on the population.</summary>
    /// <param name="population">The population.</param>
    /// <param name="design">The plan.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentException">The seed is the default value, which is none.</exception>
    public static ParseResult<AuditSample> TryDraw(SamplePopulation population, SampleDesign design, SampleSeed seed)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(design);
        if (seed == default)
            throw new ArgumentException("The default value is no seed; use SampleSeed.Parse or SampleSeed.Of.", nameof(seed));
        var problems = new ProblemList();
        problems.AddRange(design.Check(population));
        return problems.ToResult(problems.HasErrors ? null : Drawn(population, design, seed));
    }

    private static AuditSample Drawn(SamplePopulation population, SampleDesign design, SampleSeed seed)
    {
        var lottery = new Lottery(seed);
        var strata = population.Members
            .GroupBy(m => design.Stratified is null ? null : m.Stratum, StringComparer.Ordinal)
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => (Stratum: s.Key, Members: s.ToList(), Free: s.Where(m => m.CanBeDrawn).ToList()))
            .ToList();
        var sizes = StratumSizes.Of(design.Size.In(strata.Sum(s => s.Free.Count)), strata.ConvertAll(s => (s.Stratum, s.Free.Count)), design.Stratified);
        var drawn = strata.SelectMany((s, i) => StratumDraw.Of(s.Free, s.Stratum, sizes[i], design.Method, lottery));
        var carriedIn = population.Members.Where(m => m.CarriedIn is not null)
            .Select(m => new SampledPerson(m.Id, m.Stratum, SampleReason.CarriedIn, Learning.Fraction.One, m.CarriedIn));
        return new()
        {
            Plan = design,
            Seed = seed,
            PopulationDigest = population.Digest,
            LibraryVersion = CpdMapping.LibraryVersion.Text,
            Strata = strata
                .Select((s, i) => new SampleStratum(s.Stratum, s.Members.Count, s.Members.Count(m => m.Excluded is not null), s.Members.Count(m => m.CarriedIn is not null), sizes[i]))
                .ToSequence(),
            People = drawn.Concat(carriedIn).OrderBy(p => p.Id, StringComparer.Ordinal).ToSequence(),
            Excluded = population.Members.Where(m => m.Excluded is not null).Select(m => new ExcludedPerson(m.Id, m.Excluded!)).ToSequence(), // the others were left out
        };
    }
}
