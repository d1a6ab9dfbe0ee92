using System.Buffers;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>The file of a sample.</summary>
internal static class AuditSampleFormat
{
    private const int MostPeople = 10_000_000;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public static readonly IReadOnlyDictionary<string, SampleReason> Reasons = new Dictionary<string, SampleReason>(StringComparer.Ordinal)
    {
        ["drawn"] = SampleReason.Drawn,
        ["certain"] = SampleReason.Certain,
        ["carried-in"] = SampleReason.CarriedIn,
    };

    public static readonly FileFormat<AuditSample> Format = new(sample => $"sample of {sample.Plan.Id}", Read, AuditSampleChecks.Run, Write);

    private static AuditSample Read(MapReader map) => new()
    {
        Plan = Plan(map),
        Seed = Seed(map),
        Algorithm = map.Line("algorithm"),
        LibraryVersion = map.Line("library-version"),
        PopulationDigest = Digest(map, "population-sha256"),
        Strata = map.RequiredParts("strata", s => new SampleStratum(
            s.OptionalLine("stratum"), Count(s, "members"), Count(s, "excluded"), Count(s, "carried-in"), Count(s, "drawn"))),
        People = map.RequiredParts("people", p => new SampledPerson(
            p.Line("id"),
            p.OptionalLine("stratum"),
            p.Word("reason", Reasons),
            p.OptionalShare("chance") ?? Fraction.One,
            p.OptionalText("because"))),
        Excluded = map.Parts("excluded", e => new ExcludedPerson(e.Line("id"), e.Text("because"))),
    };

    private static void Write(AuditSample sample, MapBuilder map) => map
        .Map("plan", Built(plan => SampleDesignFormat.Write(sample.Plan, plan)))
        .Text("seed", sample.Seed.ToString())
        .Text("seed-sha256", sample.Seed.Hash)
        .Text("algorithm", sample.Algorithm)
        .Text("library-version", sample.LibraryVersion)
        .Text("population-sha256", sample.PopulationDigest)
        .Maps("strata", sample.Strata.Select(s => new MapBuilder()
            .OptionalText("stratum", s.Stratum)
            .Integer("members", s.Members)
            .Integer("excluded", s.Excluded)
            .Integer("carried-in", s.CarriedIn)
            .Integer("drawn", s.Drawn)))
        .Maps("people", sample.People.Select(p => new MapBuilder()
            .Text("id", p.Id)
            .OptionalText("stratum", p.Stratum)
            .Plain("reason", LearningWords.Of(Reasons, p.Reason))
            .OptionalShare("chance", p.Chance == Fraction.One ? null : p.Chance)
            .OptionalText("because", p.Because)))
        .Maps("excluded", sample.Excluded.Select(e => new MapBuilder().Text("id", e.Id).Text("because", e.Because)));

    public static MapBuilder Built(Action<MapBuilder> write)
    {
        var map = new MapBuilder();
        write(map);
        return map;
    }

    public static SampleDesign Plan(MapReader map)
    {
        var own = map.Map("plan");
        var plan = SampleDesignFormat.Read(own);
        own.Done();
        return plan;
    }

    public static string Digest(MapReader map, string key)
    {
        var digest = map.Text(key);
        if (digest.Length > 0 && (digest.Length != 64 || digest.AsSpan().ContainsAnyExcept(Hexadecimal)))
            map.Problems.Error(SamplingCodes.BadDigest, map.PlaceOf(key), $"'{key}' is {Excerpt.Of(digest)}.", "64 digits and letters from a to f were expected.");
        return digest;
    }

    private static SampleSeed Seed(MapReader map)
    {
        var seed = map.Parsed<SampleSeed>("seed", required: true, SampleSeed.TryParse, SamplingCodes.BadSeed, "32 to 256 letters, digits and signs without spaces were expected.") ?? default;
        var hash = Digest(map, "seed-sha256");
        if (seed != default && hash != seed.Hash && hash.Length == 64)
            map.Problems.Error(SamplingCodes.OtherSeed, map.PlaceOf("seed-sha256"), "'seed-sha256' is not the hash of 'seed'.", $"'{seed.Hash}' was expected.");
        return seed;
    }

    private static int Count(MapReader map, string key) => map.Integer(key, 0, MostPeople);
}
