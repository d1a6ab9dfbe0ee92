using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>The file of a plan, and the plan within the file of a commitment or a sample.</summary>
internal static class SampleDesignFormat
{
    private const int MostPeople = 10_000_000;

    public static readonly IReadOnlyDictionary<string, SampleMethod> Methods = new Dictionary<string, SampleMethod>(StringComparer.Ordinal)
    {
        ["simple"] = SampleMethod.Simple,
        ["systematic"] = SampleMethod.Systematic,
        ["risk-weighted"] = SampleMethod.RiskWeighted,
    };

    public static readonly FileFormat<SampleDesign> Format = new(design => $"plan {design.Id}", Read, SampleDesignChecks.Run, Write);

    public static SampleDesign Read(MapReader map) => new()
    {
        Id = map.Slug("plan"),
        Method = map.OptionalWord("method", Methods) ?? SampleMethod.Simple,
        Size = Size(map),
        Stratified = map.Part("stratified", own => new SampleStratification
        {
            Minimum = own.OptionalInteger("minimum", 0, MostPeople) ?? 0,
            Own = own.Parts("own", stratum => new StratumMinimum(stratum.Line("stratum"), stratum.Integer("minimum", 0, MostPeople))),
        }),
        Because = map.OptionalText("because"),
    };

    public static void Write(SampleDesign design, MapBuilder map)
    {
        map.Text("plan", design.Id).Plain("method", LearningWords.Of(Methods, design.Method)).Plain("size", design.Size.ToString());
        if (design.Stratified is { } stratified)
            map.Map("stratified", new MapBuilder()
                .Integer("minimum", stratified.Minimum)
                .Maps("own", stratified.Own.Select(own => new MapBuilder().Text("stratum", own.Stratum).Integer("minimum", own.Minimum))));
        map.OptionalText("because", design.Because);
    }

    private static SampleSize Size(MapReader map)
    {
        map.Required("size");
        return map.OptionalValue<SampleSize>(
            "size", SampleSize.TryParse, SamplingCodes.BadSize, "A number of people such as 60, or a part of them such as 2.5% or 1/40, was expected.") ?? SampleSize.Of(1);
    }
}
