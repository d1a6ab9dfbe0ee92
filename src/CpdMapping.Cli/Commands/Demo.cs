using CpdMapping.Auditing;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Documents.Forms;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Ledgers;
using CpdMapping.Mapping.Teams;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands;

/// <summary>A real course page with invented learners, from the files that the tool carries, and what comes of it.</summary>
internal static class Demo
{
    // A fixed day, so that the demo says the same whenever it is run.
    private static readonly DateOnly On = new(2025, 11, 20);

    private static readonly Lazy<(Coverage Coverage, AuditReport Audit)> Read = new(() =>
    {
        var record = CpdRecord.Parse(Files[2].Text, Files[2].Name);
        return (new EvidenceMapper(StandardsLibrary.BuiltIn).Map(record), AuditCommand.Of(record, StandardsLibrary.BuiltIn, SchemeBook.BuiltIn.InForce("swe-cpd", On), On));
    });

    public static Sequence<OutputFile> Files { get; } = new[] { "course.yaml", "cohort.yaml", "record.yaml" }.Select(name => new OutputFile(name, Carried(name))).ToSequence();

    public static Course Course => Course.Parse(Files[0].Text, Files[0].Name);

    public static Cohort Cohort => Cohort.Parse(Files[1].Text, Files[1].Name);

    public static Sequence<CertificateDecision> Decisions => Learning.Certificates.For(Course, Cohort, StandardsLibrary.BuiltIn);

    public static Sequence<Certificate> Certificates => Decisions.Select(d => d.Certificate).OfType<Certificate>().ToSequence();

    public static Coverage Coverage => Read.Value.Coverage;

    public static AuditReport Audit => Read.Value.Audit;

    public static Ledger Ledger => Ledger.Of(Coverage, certificates: [Certificates[0]]);

    // The course names standards of the older of these.
    public static EditionDiff Diff => EditionDiff.Between(StandardsLibrary.BuiltIn, EditionRef.Parse("rcot-professional-standards@2017"), EditionRef.Parse("rcot-professional-standards@2021"));

    public static CpdForm Form => CpdForm.Of(Coverage.Record, SchemeBook.BuiltIn.InForce("swe-cpd", On), On);

    public static DecisionSheet Sheet => DecisionSheet.For(Audit)
        .With(new() { Subject = Form.Pieces[0].Id, Kind = DecisionKind.Query, Reason = "Which of the two days does the certificate show?", Assessor = "Ann Example", On = On.AddDays(60) })
        .With(new() { Subject = Form.Pieces[0].Id, Kind = DecisionKind.Accept, Assessor = "Ben Example", On = On.AddDays(67) });

    public static Sequence<CoverageTable> Tables =>
        Coverage.Editions.Select(e => CoverageTable.Of(new(StandardsLibrary.BuiltIn), e.Edition.Ref, [new("all", [Coverage.Record], Slice.All)])).ToSequence();

    private static string Carried(string name)
    {
        using var stream = typeof(Demo).Assembly.GetManifestResourceStream($"demo/{name}")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
