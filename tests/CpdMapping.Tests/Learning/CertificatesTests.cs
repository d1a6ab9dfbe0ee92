using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Learning;

public sealed class CertificatesTests
{
    private static readonly Course Course = Examples.Course with
    {
        Standards =
        [
            new(["Garden Craft"], [Pinned("Water", "gardens@2018/3"), Pinned("Soil", "gardens@2018/1")]),
            new(["Orchard Craft"], [Pinned("Pruning", "orchards@2020/2")]),
            new(["Garden Craft"], [Pinned("Soil", "gardens@2018/1"), Pinned("Digging", "gardens@2018/2")]),
        ],
    };

    private static Sequence<CertificateDecision> Decisions => Certificates.For(Course, Examples.Cohort, TestLibrary.Library);

    [Fact]
    public void Seven_sessions_of_three_hours_are_twenty_one_hours()
    {
        var certificate = Decisions.Single(decision => decision.Learner.Key == "tomasz-adeyemi-clarke").Certificate;

        Assert.NotNull(certificate);
        Assert.Equal((1260, 1260, 1620, 7, 9), (certificate.CountedMinutes, certificate.AttendedMinutes, certificate.ScheduledMinutes, certificate.SessionsAttended, certificate.Sessions.Count));
        Assert.Equal(AttendanceRule.ProRata, certificate.Rule);
        Assert.Equal((new DateOnly(2025, 4, 25), new DateOnly(2025, 9, 19)), (certificate.From, certificate.To));
        Assert.Equal(TestLibrary.Library.DataSet, certificate.DataSet);
        Assert.True(certificate.Specimen);
    }

    [Fact]
    public void Every_learner_gets_a_decision_in_the_cohorts_order()
    {
        Assert.Equal(Examples.Cohort.Learners, Decisions.Select(decision => decision.Learner));
        Assert.Equal(
            ["RL-7Q4K-XW2M 1620", "RL-ZH3N-9TVC 1260", "RL-M8DP-46JE 1560", "RL-W5XA-KT7R 1440", "Declan Ferris attended none of the 9 sessions."],
            Decisions.Select(decision => decision.Certificate is { } certificate ? $"{certificate.Number} {certificate.CountedMinutes}" : decision.Reason));
    }

    [Fact]
    public void Completion_is_certified_where_the_course_does_so_and_every_minute_counts()
    {
        Assert.All(Decisions, decision => Assert.NotEqual(CertificateKind.Completion, decision.Certificate?.Kind));
        var kinds = Certificates.For(Course with { Certifies = CertificateKind.Completion }, Examples.Cohort, TestLibrary.Library).Select(decision => decision.Certificate).OfType<Certificate>().ToList();

        Assert.Equal([CertificateKind.Completion, CertificateKind.Attendance, CertificateKind.Attendance, CertificateKind.Attendance], kinds.Select(certificate => certificate.Kind));
        Assert.Equal(kinds[0], Certificate.Parse(kinds[0].ToJson()));
    }

    [Fact]
    public void Who_has_no_number_gets_no_certificate_and_the_reason()
    {
        var cohort = Examples.Cohort with { Learners = [Examples.Cohort.Learners[0] with { Certificate = null }] };
        var decision = Assert.Single(Certificates.For(Course, cohort, TestLibrary.Library));
        Assert.Equal((null, "The cohort gives no certificate number for Zoë Llŷr-Ó Briain."), (decision.Certificate, decision.Reason));
    }

    [Fact]
    public void Standards_stand_once_under_their_edition_in_the_providers_order() => Assert.Equal(
        ["Garden Craft: gardens@2018/3 Water, gardens@2018/1 Soil, gardens@2018/2 Planting and digging", "Orchard Craft: orchards@2020/2 Pruning"],
        Decisions[0].Certificate?.Standards.Select(list => $"{list.Title}: {string.Join(", ", list.Alignments.Select(alignment => $"{alignment.Standard.Ref} {alignment.Standard.Name}"))}"));

    [Fact]
    public void A_course_that_is_not_pinned_is_refused()
    {
        var course = Course with { Standards = [new([], [new() { AsWritten = "Soil" }])] };
        var thrown = Assert.Throws<ArgumentException>(() => Certificates.For(course, Examples.Cohort, TestLibrary.Library));
        Assert.Contains("'Soil'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("cpd course pin", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Certificates.For(Course with { Id = "other" }, Examples.Cohort, TestLibrary.Library));
    }

    [Fact]
    public void A_certificate_comes_back_from_its_file_as_it_was()
    {
        using var folder = new Files.TemporaryFolder();
        foreach (var certificate in Decisions.Select(decision => decision.Certificate).OfType<Certificate>())
        {
            Assert.Equal(certificate, Certificate.Parse(certificate.ToJson()));
            certificate.Save(folder.PathOf("certificate.json"));
            Assert.Equal(certificate, Certificate.Load(folder.PathOf("certificate.json")));
            Assert.Equal(certificate.ToJson(), File.ReadAllText(folder.PathOf("certificate.json")));
        }
    }

    [Theory]
    [InlineData("\"counted-minutes\": 1260", "\"counted-minutes\": 1261", "CPD-L-064")]
    [InlineData("\"attended-minutes\": 180", "\"attended-minutes\": 181", "CPD-L-014")]
    [InlineData("\"attended-minutes\": 180", "\"attended-minutes\": 179", "CPD-L-064")]
    [InlineData("\"end\": \"12:30\"", "\"end\": \"09:15\"", "CPD-L-002")]
    [InlineData("\"date\": \"2025-05-09\"", "\"date\": \"2025-04-09\"", "CPD-L-009")]
    [InlineData("\"id\": \"2\"", "\"id\": \"1\"", "CPD-L-001")]
    [InlineData("\"edition\": \"orchards@2020\"", "\"edition\": \"orchards@2021\"", "CPD-L-057")]
    [InlineData("\"rule\": \"pro-rata\"", "\"rule\": \"generous\"", "CPD-F-020")]
    [InlineData("\"learner\": \"Tomasz Adeyemi-Clarke\",", "", "CPD-F-014")]
    [InlineData("\"data-set\"", "\"kind\": \"completion\",\n  \"data-set\"", "CPD-L-069")]
    public void What_is_wrong_in_a_certificate_is_said(string old, string text, string code)
    {
        var json = Decisions[1].Certificate?.ToJson() ?? "";
        Assert.Contains(old, json, StringComparison.Ordinal);
        var at = json.IndexOf(old, StringComparison.Ordinal);
        var problem = Assert.Single(Certificate.TryParse(string.Concat(json.AsSpan(0, at), text, json.AsSpan(at + old.Length))).Problems);
        Assert.Equal((code, ProblemSeverity.Error), (problem.Code, problem.Severity));
    }

    [Fact]
    public void An_entry_can_be_made_of_a_certificate()
    {
        var certificate = Decisions[1].Certificate;
        Assert.NotNull(certificate);

        var entry = RecordEntry.From(certificate, "e1", new(2025, 9, 22));
        var record = new CpdRecord { Id = "tomasz", Learner = certificate.Learner, Entries = [entry] };

        Assert.Equal(1260, entry.Activity?.Minutes);
        Assert.Equal(certificate.Standards.SelectMany(list => list.Alignments), entry.Alignments);
        Assert.Equal("", Examples.Lines(record.Check(TestLibrary.Library)));
        Assert.Equal(record, CpdRecord.Parse(record.ToYaml()));
        Assert.Throws<ArgumentException>(() => RecordEntry.From(certificate, "e 1", new(2025, 9, 22)));
    }

    private static CourseStandard Pinned(string name, string pin) => new() { AsWritten = name, Pin = StandardRef.Parse(pin) };
}
