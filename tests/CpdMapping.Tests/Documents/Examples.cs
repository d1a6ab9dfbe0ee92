using CpdMapping.Auditing;
using CpdMapping.Auditing.Deciding;
using CpdMapping.Documents;
using CpdMapping.Documents.Forms;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Ledgers;
using CpdMapping.Mapping.Teams;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Documents;

/// <summary>The example of the relational leadership course, and what is made from it.</summary>
internal static class Examples
{
    private static readonly Lazy<StandardsLibrary> Loaded = new(() => StandardsLibrary.FromDirectory(Repository.PathOf("standards")));

    public static StandardsLibrary Library => Loaded.Value;

    public static Course Course { get; } = Course.Load(PathOf("course.yaml"));

    public static Cohort Cohort { get; } = Cohort.Load(PathOf("cohort.yaml"));

    public static CpdRecord Record { get; } = CpdRecord.Load(PathOf("record.yaml"));

    public static DateOnly On { get; } = new(2025, 11, 20);

    /// <summary>A certificate with all 52 standards of a learner who missed two of nine sessions.</summary>
    public static Certificate Certificate => Certificates.For(Course, Cohort, Library)
        .Select(d => d.Certificate).OfType<Certificate>()
        .First(c => c.SessionsAttended == 7);

    /// <summary>A certificate of a learner who completed a course that certifies it.</summary>
    public static Certificate Completed => Certificates.For(Course with { Certifies = CertificateKind.Completion }, Cohort, Library).Select(d => d.Certificate).OfType<Certificate>().First();

    public static PortfolioView Portfolio(MappingPolicy? policy = null, DocumentLanguage? language = null) => Portfolio(Record, policy, language);

    public static PortfolioView Portfolio(CpdRecord record, MappingPolicy? policy = null, DocumentLanguage? language = null)
    {
        var coverage = new EvidenceMapper(Library, policy).Map(record);
        return PortfolioView.From(coverage, SchemeBook.BuiltIn.InForce("swe-cpd", On).Audit(record, coverage, On), language);
    }

    public static StatementView Statement(DocumentLanguage? language = null) => StatementView.From(Course, Library, language);

    public static FactSheetView FactSheet(DocumentLanguage? language = null) => FactSheetView.From(Course, Library, language);

    public static ManagerLetterView ManagerLetter(DocumentLanguage? language = null, int places = 1) => ManagerLetterView.From(Course, Library, places, language: language);

    public static RegisterView Register(bool toSign, DocumentLanguage? language = null) => RegisterView.From(Course, Cohort, toSign, language);

    public static EditionDiffView EditionDiff(DocumentLanguage? language = null) => EditionDiff("rcot-professional-standards@2017", "rcot-professional-standards@2021", language);

    public static EditionDiffView EditionDiff(string old, string @new, DocumentLanguage? language = null) =>
        EditionDiffView.From(CpdMapping.Standards.EditionDiff.Between(Library, EditionRef.Parse(old), EditionRef.Parse(@new)), Library, language);

    public static Ledger Ledger(MappingPolicy? policy = null, string unit = "cpd-hour@2026") => CpdMapping.Mapping.Ledgers.Ledger.Of(
        new EvidenceMapper(Library, policy).Map(Record, EditionRef.Parse("pcf@2012"), EditionRef.Parse("pcf@2018")),
        UnitBook.BuiltIn[UnitRef.Parse(unit)],
        [Certificates.For(Course, Cohort, Library).Select(d => d.Certificate).OfType<Certificate>().First()]);

    /// <summary>Two teams: one of six people, of whom one has nothing, and one of one person.</summary>
    public static CoverageTable Teams()
    {
        var six = Enumerable.Range(1, 6).Select(i => Record with { Id = $"person-{i}", Entries = i == 6 ? [] : Record.Entries.Take(i == 1 ? 9 : 1).ToSequence() }).ToSequence();
        return CoverageTable.Of(new EvidenceMapper(Library), EditionRef.Parse("pcf@2012"), [new("North", six, Slice.All), new("South", [Record], Slice.All)]);
    }

    public static CoverageTable Team() => Teams() with { Columns = Teams().Columns.Take(1).ToSequence() };

    public static CpdForm Form(string scheme, IReadOnlyDictionary<SchemeTextPart, string>? texts = null) => CpdForm.Of(Record, SchemeBook.BuiltIn.InForce(scheme, On), On, texts);

    public static CpdForm Profile() => Form("hcpc-cpd", new Dictionary<SchemeTextPart, string> { [SchemeTextPart.PracticeSummary] = "I lead a team of twelve.\n\nWe visit people at home." });

    public static DecisionSheet Decisions() => DecisionSheet.For(SchemeBook.BuiltIn.InForce("swe-cpd", On).Audit(Record, new EvidenceMapper(Library).Map(Record), On))
        .With(new() { Subject = "safeguarding-day", Kind = DecisionKind.Reject, Reason = "The certificate is of another person.", Assessor = "A. First", On = new(2026, 1, 10) })
        .With(new() { Subject = "article-trauma", Kind = DecisionKind.Part, Minutes = 45, Reason = "A quarter of an hour was a break.", Assessor = "A. First", On = new(2026, 1, 10) })
        .With(new() { Subject = "safeguarding-day", Kind = DecisionKind.Accept, Assessor = "B. Second", On = new(2026, 1, 12) });

    private static string PathOf(string file) => Repository.PathOf("tests", "examples", "relational-leadership", file);
}
