using CpdMapping.Auditing;
using CpdMapping.Files;
using NJsonSchema;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing;

public class SchemeFileTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() =>
        JsonSchema.FromJsonAsync(Repository.Read("standards", "schemas", "scheme.schema.json")).GetAwaiter().GetResult());

    /// <summary>A change to the shipped file, and the code that it gives. The schema must refuse it too, but where <c>readerOnly</c> says that it cannot.</summary>
    public static TheoryData<string, string, string, bool> Faults => new()
    {
        { "format: 1", "format: 2", "CPD-F-024", false },
        { "format: 1", "format: \"1\"", "CPD-F-024", false },
        { "scheme: swe-cpd@2021-12", "scheme: swe-cpd", "CPD-F-022", false },
        { "title: Continuing", "titel: Continuing", "CPD-F-013", false },
        { "title: Continuing", "titel: Continuing", "CPD-F-014", false },
        { "kind: pieces-minimum", "kind: piece-minimum", "CPD-A-103", false },
        { "kind: joiner-exemption", "kind: pieces-minimum", "CPD-A-103", false },
        { "    minimum: 2", "    minimun: 2", "CPD-F-013", false },
        { "    minimum: 2", "    minimum: 0", "CPD-F-021", false },
        { "    minimum: 2", "    minimum: \"2\"", "CPD-F-017", false },
        { "    field: impact", "    field: impacts", "CPD-F-020", false },
        { "    field: impact", "    field: impact\n    minimum: 2", "CPD-F-013", false },
        { "weight: advised", "weight: advise", "CPD-F-020", false },
        { "weight: advised", "wait: advised", "CPD-F-014", false },
        { "day: \"11-30\"", "day: \"11-31\"", "CPD-A-101", false },
        { "day: \"11-30\"", "day: \"02-29\"", "CPD-A-101", false },
        { "time: \"23:59\"", "time: \"24:00\"", "CPD-F-019", false },
        { "zone: Europe/London", "zone: Europe/Londres", "CPD-A-102", true },
        { "id: two-pieces", "id: impact", "CPD-A-104", true },
        { "id: two-pieces", "id: Two pieces", "CPD-F-022", false },
        { "source: press-2024", "source: press-2014", "CPD-S-006", true },
        { "checked-on: 2026-11-25", "checked-on: yesterday", "CPD-F-018", false },
        { "url: https://www", "url: www", "CPD-F-028", false },
        { "edition: swe-professional-standards@2019", "edition: swe-professional-standards", "CPD-F-022", false },
        { "date: 2021-12-01", "date: 1990-12-01", "CPD-A-111", true },
        { "date: 2021-12-01", "date: 2021-13-01", "CPD-F-018", false },
        { "checked-on", "to: 2020\nchecked-on", "CPD-F-013", false },
        { "asks: At least two pieces of CPD.", "asks: {text: At least two pieces of CPD., basis: unverified}", "CPD-A-107", true },
        { "since: \"09-01\"", "since: \"09-01\"\n    weight: required", "CPD-F-013", false },
        { "kind: fixed-dates", "kind: wandering", "CPD-F-020", false },
        { "body: {id: social-work-england, ", "body: {", "CPD-F-014", false },
    };

    /// <summary>A change to another shipped file, by its scheme, for the shapes that the first does not use.</summary>
    public static TheoryData<string, string, string, string, bool> FaultsOfOthers => new()
    {
        { "gdc-ecpd@2018", "months: 60", "months: 0", "CPD-F-021", false },
        { "gdc-ecpd@2018", "months: 60", "months: 60, starts: \"01-01\"", "CPD-F-013", false },
        { "gdc-ecpd@2018", "kind: registration, months: 60,", "kind: registration,", "CPD-F-014", false },
        { "gdc-ecpd@2018", "date: 2018-01-01", "date: 2000-01-01", "CPD-A-111", true },
        { "gdc-ecpd@2018", "    by-role:", "    minimum: 6000\n    by-role:", "CPD-A-112", false },
        { "gdc-ecpd@2018", "roles: [dentist]", "roles: []", "CPD-A-113", false },
        { "gdc-ecpd@2018", "roles: [dentist]", "roles: [Dental nurse]", "CPD-A-114", true },
        { "gdc-ecpd@2018", "roles: [dentist], minimum: 6000", "roles: [dentist], hours: 100", "CPD-F-013", false },
        { "gdc-ecpd@2018", "roles: [dentist], minimum: 6000", "roles: [dentist]", "CPD-F-014", false },
        { "gdc-ecpd@2018", "called: of verifiable CPD, shown: true", "called: of verifiable CPD", "CPD-A-115", false },
        { "gdc-ecpd@2018", "called: of verifiable CPD, shown: true", "called: of verifiable CPD, shown: false", "CPD-A-115", false },
        { "gdc-ecpd@2018", "called: of verifiable CPD, shown: true", "shown: true", "CPD-F-014", false },
        { "gdc-ecpd@2018", "called: of verifiable CPD, shown: true", "called: of verifiable CPD, shown: true, peer: true", "CPD-F-013", false },
        { "gdc-ecpd@2018", "    years: 2", "    years: 0", "CPD-F-021", false },
        { "gdc-ecpd@2018", "    years: 2", "", "CPD-F-014", false },
        { "gdc-ecpd@2018", "minimum: 600\n", "minimum: 10 h\n", "CPD-F-017", false },
        { "nmc-revalidation@2016-04", "peer-learning, teaching", "peer-learning, teachings", "CPD-F-020", false },
        { "nmc-revalidation@2016-04", "    minimum: 1200", "    minimum: 1200\n    maximum: 1300", "CPD-F-013", false },
        { "hcpc-cpd@2006-07", "    months: 3", "    days: 90", "CPD-F-014", false },
        { "hcpc-cpd@2006-07", "    minimum: 2", "    minimum: 6", "CPD-A-117", true },
        { "hcpc-cpd@2006-07", "    minimum: 2", "    minimum: 10", "CPD-F-021", false },
        { "hcpc-cpd@2006-07", "activities: [reading]", "activities: [reading, other]", "CPD-A-118", true },
        { "hcpc-cpd@2006-07", "activities: [reading]", "activities: [listening]", "CPD-F-020", false },
        { "hcpc-cpd@2006-07", "name: professional activity, ", "", "CPD-F-014", false },
        { "swe-cpd@2019-12", "extended-by-days: 21", "extended-by-days: 0", "CPD-F-021", false },
        { "swe-cpd@2019-12", "    day: \"11-30\"\n", "", "CPD-A-116", false },
        { "swe-cpd@2019-12", "    time: \"23:59\"\n", "", "CPD-F-014", false },
        { "swe-cpd@2019-12", "date: 2021-11-30", "date: 2018", "CPD-A-106", true },
    };

    /// <summary>A change to the file of a body that does not exist, for the shapes that no shipped file uses.</summary>
    public static TheoryData<string, string, string, bool> FaultsOfFiction => new()
    {
        { "years: 1, first: 2024", "years: 2", "CPD-F-014", true },
        { "years: 1, first: 2024", "years: 0", "CPD-F-021", false },
        { "kind: fixed-dates, starts: \"01-01\", years: 1, first: 2024", "kind: rolling", "CPD-F-014", false },
        { "kind: fixed-dates, starts: \"01-01\", years: 1, first: 2024", "kind: rolling, months: 300", "CPD-F-021", false },
        { "kind: fixed-dates, starts: \"01-01\", years: 1, first: 2024", "kind: registration-month", "CPD-F-014", false },
        { "    months: 6\n    reasons", "    reasons", "CPD-F-014", false },
        { "reasons: [parental, waiver]", "reasons: []", "CPD-F-025", false },
        { "reasons: [parental, waiver]", "reasons: [parental, waiver]\n    weight: required", "CPD-F-013", false },
        { "most: 300, only", "most: -1, only", "CPD-F-021", false },
        { "most: 300, only: {called: of private study, activities: [reading]}", "most: 300", "CPD-F-014", false },
        { "activities: [reading]", "activities: [reading], least: 3", "CPD-F-013", false },
        { "day-cap: 480", "day-cap: 1441", "CPD-F-021", false },
        { "once-each: true", "once-each: yes", "CPD-F-020", false },
        { "leave: true, by: months, most-leave-months: 3", "by: months", "CPD-A-119", false },
        { "leave: true, by: months", "leave: true, by: weeks", "CPD-F-020", false },
        { "leave: true, by: months", "leave: true", "CPD-F-014", false },
        { "most-leave-months: 3", "most-leave-months: 0", "CPD-F-021", false },
        { "carry-over: {most: 240, ", "carry-over: {", "CPD-F-014", false },
        { "not-from-first: true", "not-from-last: true", "CPD-F-013", false },
        { "providers: [The Example School, Example Trust]", "providers: []", "CPD-F-025", false },
        { "minutes-from: 30", "minutes-from: half an hour", "CPD-F-017", false },
        { "shortfall-first: true", "shortfall-first: true\n    day-cap: 480", "CPD-F-013", false },
        { "    of: minutes", "    of: hours", "CPD-F-020", false },
        { "    of: minutes\n", "", "CPD-F-014", false },
        { "needed: 2", "needed: 4", "CPD-A-120", true },
        { "needed: 2", "needed: 0", "CPD-F-021", false },
        { "{called: on ethics, claims: [pcf@2018/2]}\n      - {called: on the", "{called: on ethics}\n      - {called: on the", "CPD-A-115", false },
        { "claims: [pcf@2018]", "claims: [the pcf]", "CPD-F-022", true },
        { "share: 1/3", "share: 4/3", "CPD-L-021", true },
        { "share: 1/3", "share: a third", "CPD-L-021", false },
        { "    share: 1/3\n", "", "CPD-F-014", false },
        { "    months: 36\n", "", "CPD-F-014", false },
        { "    topics:\n      - {called: on safeguarding, courses: [safeguarding]}\n      - {called: on ethics, claims: [pcf@2018/2]}", "    topics: []", "CPD-F-025", false },
        { "    must: {called: shown by a certificate, evidence: [certificate]}\n", "", "CPD-F-014", false },
        { "assured: confirmed", "assured: declared", "CPD-F-020", false },
        { "    least: 5\n    most: 50", "", "CPD-A-121", false },
        { "    most: 50", "    most: 4", "CPD-A-121", true },
        { "    most: 50", "    most: 0", "CPD-F-021", false },
        { "    years: 3", "    years: 21", "CPD-F-021", false },
        { "within-days: 28", "within-days: 367", "CPD-F-021", false },
        { "{roles: [practitioner], from-cycle: 2, registered-months: 12}", "{}", "CPD-A-122", false },
        { "from-cycle: 2", "from-cycle: 1", "CPD-F-021", false },
        { "roles: [practitioner]", "roles: []", "CPD-F-025", false },
        { "registered-months: 12", "registered: 12", "CPD-F-013", false },
        { "clause: Rule 12", "clause: 12", "CPD-F-016", false },
    };

    public static TheoryData<string> Shipped => [.. SchemeBook.BuiltIn.Schemes.Select(s => s.ToString())];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_file_has_no_problems_and_fits_the_schema(string scheme)
    {
        Assert.Empty(Read(FileOf(scheme)).Problems);
        Assert.Empty(Schema.Value.Validate(AsJson(FileOf(scheme))).Select(e => e.ToString()));
    }

    [Theory]
    [MemberData(nameof(FaultsOfOthers))]
    public void Faults_of_other_shapes_are_found_by_the_reader_and_by_the_schema(string scheme, string from, string to, string code, bool readerOnly) =>
        CheckFault(FileOf(scheme), from, to, code, readerOnly);

    [Fact]
    public void A_file_with_every_shape_has_no_problems_and_fits_the_schema()
    {
        Assert.Empty(Read(Shapes.Fiction.File).Problems);
        Assert.Empty(Schema.Value.Validate(AsJson(Shapes.Fiction.File)).Select(e => e.ToString()));
    }

    [Theory]
    [MemberData(nameof(FaultsOfFiction))]
    public void Faults_of_the_shapes_of_no_shipped_file_are_found_by_the_reader_and_by_the_schema(string from, string to, string code, bool readerOnly) =>
        CheckFault(Shapes.Fiction.File, from, to, code, readerOnly);

    [Theory]
    [MemberData(nameof(Faults))]
    public void Faults_are_found_by_the_reader_and_by_the_schema(string from, string to, string code, bool readerOnly) =>
        CheckFault(SweFile, from, to, code, readerOnly);

    private static void CheckFault(string shipped, string from, string to, string code, bool readerOnly)
    {
        var file = shipped.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(shipped, file);

        var result = Read(file);

        Assert.False(result.Success);
        Assert.Contains(result.Problems, p => p.Code == code && p.Place.Line > 0);
        Assert.Equal(readerOnly, Schema.Value.Validate(AsJson(file)).Count == 0);
    }

    [Fact]
    public void An_unknown_kind_comes_with_a_suggestion()
    {
        var problem = Assert.Single(Read(SweFile.Replace("kind: pieces-minimum", "kind: piece-minimum", StringComparison.Ordinal)).Problems);

        Assert.Equal("'kind' is 'piece-minimum', which this release does not know.", problem.Found);
        Assert.Equal("Did you mean 'pieces-minimum'?", problem.Remedy);
    }

    [Fact]
    public void An_unknown_parameter_comes_with_a_suggestion()
    {
        var problems = Read(SweFile.Replace("    minimum: 2", "    minimun: 2", StringComparison.Ordinal)).Problems;

        Assert.Contains(problems, p => p.Found == "Key 'minimun' is not known here." && p.Remedy == "Did you mean 'minimum'?");
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        var file = SweFile
            .Replace("minimum: 2", "minimum: 0", StringComparison.Ordinal)
            .Replace("time: \"23:59\"", "time: noon", StringComparison.Ordinal)
            .Replace("weight: advised", "weight: none", StringComparison.Ordinal);

        Assert.Equal(["CPD-F-021", "CPD-F-019", "CPD-F-020"], Read(file).Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_file_that_is_no_map_is_refused()
    {
        Assert.Contains(Read("- a\n").Problems, p => p.Code == "CPD-F-015");
        Assert.Contains(Read("").Problems, p => p.Code == "CPD-F-025");
    }

    [Fact]
    public void A_scheme_can_be_written_in_json()
    {
        Assert.Empty(Read(AsJson(SweFile)).Problems);
    }

    private static string AsJson(string yaml)
    {
        var problems = new ProblemList();
        return NodeWriter.ToJson(NodeReader.Parse("x.yaml", yaml, ReadLimits.Default, problems)!);
    }
}
