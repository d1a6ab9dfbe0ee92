using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Deciding;

/// <summary>The file of a decision sheet.</summary>
internal static class DecisionFormat
{
    public static readonly FileFormat<DecisionSheet> Format = new(sheet => $"decisions about {sheet.Record}", Read, DecisionChecks.Run, Write);

    public static readonly IReadOnlyDictionary<string, DecisionKind> Kinds = new Dictionary<string, DecisionKind>(StringComparer.Ordinal)
    {
        ["accept"] = DecisionKind.Accept,
        ["reject"] = DecisionKind.Reject,
        ["query"] = DecisionKind.Query,
        ["part"] = DecisionKind.Part,
    };

    public static MapNode Tree(DecisionSheet sheet)
    {
        var map = new MapBuilder();
        Write(sheet, map);
        return map.Build();
    }

    private static DecisionSheet Read(MapReader map) => new()
    {
        Record = map.Slug("record"),
        Scheme = map.Parsed<SchemeRef>("scheme", required: true, SchemeRef.TryParse, FileCodes.BadIdentity, "A reference such as swe-cpd@2021-12 was expected.") ?? default,
        Report = map.Line("report-sha256"),
        Decisions = map.Parts("decisions", own => new Decision
        {
            Subject = own.Id("subject"),
            Kind = own.Word("decision", Kinds),
            Minutes = own.OptionalInteger("minutes", 0, ActivityFormat.MostMinutes),
            Reason = own.OptionalText("reason"),
            Assessor = own.Line("assessor"),
            On = own.Date("date"),
            Seal = own.Line("seal"),
        }),
        Specimen = map.Flag("specimen", false),
    };

    private static void Write(DecisionSheet sheet, MapBuilder map) => map
        .Text("record", sheet.Record)
        .Text("scheme", sheet.Scheme.ToString())
        .Text("report-sha256", sheet.Report)
        .Maps("decisions", sheet.Decisions.Select(decision => new MapBuilder()
            .Text("subject", decision.Subject)
            .Plain("decision", LearningWords.Of(Kinds, decision.Kind))
            .OptionalInteger("minutes", decision.Minutes)
            .OptionalText("reason", decision.Reason)
            .Text("assessor", decision.Assessor)
            .Date("date", decision.On)
            .Text("seal", decision.Seal)))
        .Specimen(sheet.Specimen);
}
