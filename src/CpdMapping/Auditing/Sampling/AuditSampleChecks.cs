using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>Checks a sample by itself, and by drawing it again.</summary>
internal static class AuditSampleChecks
{
    public static void Run(AuditSample sample, Spot spot, ProblemList problems)
    {
        SampleDesignChecks.Run(sample.Plan, spot["plan"], problems);
        Unique.Check(sample.People, p => p.Id, spot["people"], "id", SamplingCodes.RepeatedMember, "person", problems);
        if (sample.Algorithm != Lottery.Algorithm && spot["algorithm"].IsSound)
            problems.Error(
                SamplingCodes.OtherAlgorithm,
                spot["algorithm"].Place,
                $"'algorithm' is {Excerpt.Of(sample.Algorithm)}.",
                $"This release draws by '{Lottery.Algorithm}'.",
                "Use the release that drew the sample.");
    }

    public static void Against(SamplePopulation population, AuditSample sample, Spot spot, ProblemList problems)
    {
        if (problems.HasErrors || sample.Seed == default)
            return;
        if (sample.PopulationDigest != population.Digest)
            problems.Error(
                SamplingCodes.OtherPopulation,
                spot["population-sha256"].Place,
                $"The population's digest is '{sample.PopulationDigest}'.",
                $"'{population.Digest}' was expected: this is not the population from which the sample was drawn, or it was changed.");
        SampleDesignChecks.Against(population, sample.Plan, spot["plan"], problems);
        if (problems.HasErrors)
            return;
        var again = AuditSample.Draw(population, sample.Plan, sample.Seed);
        People(sample, again, spot["people"], problems);
        if (sample.Strata != again.Strata)
            Differs("The figures of the strata differ from those of the draw.", spot["strata"], problems);
        if (sample.Excluded != again.Excluded)
            Differs("Those who are excluded differ from those of the population.", spot["excluded"], problems);
    }

    private static void People(AuditSample sample, AuditSample again, Spot spot, ProblemList problems)
    {
        var expected = again.People.ToDictionary(p => p.Id, StringComparer.Ordinal);
        for (var i = 0; i < sample.People.Count; i++)
        {
            if (!expected.Remove(sample.People[i].Id, out var person))
                problems.Error(SamplingCodes.NotDrawn, spot[i]["id"].Place, $"'{sample.People[i].Id}' was not drawn.", "Those whom the plan and the seed draw were expected.");
            else if (person != sample.People[i])
                Differs($"What is said of '{person.Id}' differs from the draw.", spot[i], problems);
        }
        foreach (var person in again.People.Where(p => expected.ContainsKey(p.Id)))
            problems.Error(SamplingCodes.LeftOut, spot.Place, $"'{person.Id}' was drawn, and is not here.", "Everybody whom the plan and the seed draw was expected.");
    }

    private static void Differs(string found, Spot spot, ProblemList problems) => problems.Error(SamplingCodes.OtherFigures, spot.Place, found, "What the plan and the seed give was expected.");
}
