using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Mapping.Sums;

/// <summary>Sums as our JSON writes them.</summary>
internal static class SumWords
{
    public static string Of(Assurance assurance) => assurance switch
    {
        Assurance.Declared => "declared",
        Assurance.Evidenced => "evidenced",
        Assurance.Confirmed => "confirmed",
        _ => "audited",
    };

    public static MapBuilder Map(CoverageSum sum) => new MapBuilder()
        .Integer("minutes", sum.Minutes)
        .Integer("activities", sum.Activities)
        .Integer("with-evidence", sum.WithEvidence)
        .Integer("with-reflection", sum.WithReflection)
        .OptionalDate("latest", sum.Latest)
        .Map("assurance", Map(sum.Mix));

    public static MapBuilder Map(AssuranceMix mix)
    {
        var map = new MapBuilder();
        foreach (var assurance in Enum.GetValues<Assurance>())
            map.Map(Of(assurance), new MapBuilder().Integer("minutes", mix[assurance].Minutes).Integer("activities", mix[assurance].Activities));
        return map;
    }
}
