using CpdMapping.Mapping;

namespace CpdMapping.Auditing.Sampling;

/// <summary>Divides a sample among strata: in proportion, rounded by the largest remainder with ties in the ordinal order of strata, and then raised to each minimum.</summary>
internal static class StratumSizes
{
    public static List<int> Of(int size, IReadOnlyList<(string? Stratum, int Free)> strata, SampleStratification? stratified)
    {
        var parts = strata.Select(s => (long)size * s.Free).ToArray();
        var rounded = LargestRemainder.Of<long>(parts, strata.Sum(s => s.Free), size);
        return strata.Select((s, i) => Math.Max(rounded[i], stratified?.MinimumOf(s.Stratum) ?? 0)).ToList();
    }
}
