using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>Checks a plan by itself, and against the population that it is for.</summary>
internal static class SampleDesignChecks
{
    public static void Run(SampleDesign design, Spot spot, ProblemList problems)
    {
        if (design.Stratified is { } stratified)
            Unique.Check(stratified.Own, own => own.Stratum, spot["stratified"]["own"], "stratum", SamplingCodes.RepeatedStratum, "stratum", problems);
    }

    public static void Against(SamplePopulation population, SampleDesign design, Spot spot, ProblemList problems)
    {
        var free = population.Members.Where(m => m.CanBeDrawn).ToList();
        if (spot["size"].IsSound && design.Size.In(free.Count) is var size && (size > free.Count || free.Count == 0))
            problems.Error(
                SamplingCodes.SizeAbovePopulation,
                spot["size"].Place,
                $"'size' is {design.Size}, and {Wording.Count(free.Count, "person", "people")} of {Plain.Number(population.Members.Count)} can be drawn; the others are excluded or carried in.",
                "At most as many as can be drawn were expected.",
                "Take a smaller size.");
        if (design.Stratified is { } stratified && spot["stratified"].IsSound)
            Strata(free.CountBy(m => m.Stratum ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal), population, stratified, spot["stratified"], problems);
    }

    private static void Strata(Dictionary<string, int> free, SamplePopulation population, SampleStratification stratified, Spot spot, ProblemList problems)
    {
        if (population.Members.FirstOrDefault(m => m.Stratum is null) is { } homeless)
            problems.Error(
                SamplingCodes.NoStratum,
                population.PlaceOf(homeless.Id),
                $"'{homeless.Id}' has no stratum{Others(population.Members.Count(m => m.Stratum is null) - 1)}, and the plan draws by strata.",
                "A stratum for each person was expected.",
                "Add it, or take 'stratified' out of the plan.");
        var known = population.Members.Select(m => m.Stratum).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < stratified.Own.Count; i++)
        {
            var (stratum, minimum) = (stratified.Own[i].Stratum, stratified.Own[i].Minimum);
            if (!known.Contains(stratum))
                problems.Error(
                    SamplingCodes.UnknownStratum,
                    spot["own"][i]["stratum"].Place,
                    $"No person of the population is of the stratum '{stratum}'.",
                    $"One of {string.Join(", ", known.Order(StringComparer.Ordinal).Select(s => $"'{s}'"))} was expected.",
                    Nearest.To(stratum, known) is { } near ? $"Did you mean '{near}'?" : "");
            else if (minimum > free.GetValueOrDefault(stratum))
                TooMany(stratum, minimum, free.GetValueOrDefault(stratum), spot["own"][i]["minimum"].Place, problems);
        }
        foreach (var stratum in known.Except(stratified.Own.Select(o => o.Stratum), StringComparer.Ordinal).Order(StringComparer.Ordinal))
            if (stratified.Minimum > free.GetValueOrDefault(stratum))
                TooMany(stratum, stratified.Minimum, free.GetValueOrDefault(stratum), spot["minimum"].Place, problems);
    }

    private static void TooMany(string stratum, int minimum, int free, Place place, ProblemList problems) => problems.Error(
        SamplingCodes.MinimumAboveStratum,
        place,
        $"'minimum' is {Plain.Number(minimum)}, and the stratum '{stratum}' has {Wording.Count(free, "person", "people")} who can be drawn.",
        "At most as many as can be drawn were expected.",
        $"Give the stratum a minimum of its own under 'own', {Plain.Number(free)} or less.");

    private static string Others(int count) => count == 0 ? "" : $", nor have {Wording.Count(count, "other", "others")}";
}
