using System.Globalization;
using CpdMapping.Auditing.Sampling;

namespace CpdMapping.Tests.Auditing.Sampling;

/// <summary>Populations, plans and a seed to draw with.</summary>
internal static class Populations
{
    public static readonly SampleSeed Seed = SampleSeed.Parse("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");

    public static SamplePopulation Of(int people, Func<int, SampleMember, SampleMember>? change = null) =>
        SamplePopulation.Of(Enumerable.Range(1, people).Select(i => (change ?? ((_, m) => m))(i, new SampleMember(string.Create(CultureInfo.InvariantCulture, $"SW{i:0000}")))));

    /// <summary>Three professions of 900, 90 and 10 people.</summary>
    public static SamplePopulation Professions() => Of(1000, (i, m) => m with { Stratum = i <= 900 ? "social worker" : i <= 990 ? "occupational therapist" : "orthoptist" });

    public static SampleDesign Plan(string size, SampleMethod method = SampleMethod.Simple, SampleStratification? stratified = null) =>
        new() { Id = "review", Size = SampleSize.Parse(size), Method = method, Stratified = stratified };

    public static SampleSeed SeedOf(int number) => SampleSeed.Parse(number.ToString("D32", CultureInfo.InvariantCulture));
}
