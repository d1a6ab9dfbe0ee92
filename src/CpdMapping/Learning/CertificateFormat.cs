using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>The file of a certificate, the frozen twin of the printed one.</summary>
internal static class CertificateFormat
{
    private const int MostMinutes = 1_440_000;

    public static readonly FileFormat<Certificate> Format = new(certificate => $"certificate {certificate.Number}", Read, CertificateChecks.Run, Write);

    private static Certificate Read(MapReader map)
    {
        map.Required("certificate");
        var zone = ZoneFormat.Read(map);
        return new()
        {
            Number = map.OptionalNumber("certificate") ?? default,
            Learner = map.Line("learner"),
            Course = map.Slug("course"),
            Title = map.Line("title"),
            Provider = CourseFormat.ReadProvider(map),
            Cohort = map.Slug("cohort"),
            Zone = zone?.Id ?? "UTC",
            Sessions = map.RequiredParts("sessions", session => ReadSession(session, zone)),
            CountedMinutes = map.Integer("counted-minutes", 0, MostMinutes),
            Rule = AttendanceRuleFormat.ReadRequired(map),
            Kind = map.OptionalWord("kind", LearningWords.CertificateKinds) ?? CertificateKind.Attendance,
            RefreshMonths = map.OptionalRefreshMonths(),
            Accreditations = CourseFormat.ReadAccreditations(map),
            Standards = map.Parts("standards", list => new CertificateStandards(
                list.Parsed<EditionRef>("edition", required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A reference to an edition was expected, as pcf@2018.") ?? default,
                list.Line("title"),
                list.RequiredParts("alignments", AlignmentFormat.Read))),
            DataSet = map.Line("data-set"),
            Specimen = map.Flag("specimen", false),
        };
    }

    private static void Write(Certificate certificate, MapBuilder map) => map
        .Text("certificate", certificate.Number.ToString())
        .Text("learner", certificate.Learner)
        .Text("course", certificate.Course)
        .Text("title", certificate.Title)
        .Map("provider", CourseFormat.WriteProvider(certificate.Provider))
        .Text("cohort", certificate.Cohort)
        .Text("zone", certificate.Zone)
        .Maps("sessions", certificate.Sessions.Select(WriteSession(new LocalTimeWriter(certificate.Zone))))
        .Integer("counted-minutes", certificate.CountedMinutes)
        .Rule(certificate.Rule)
        .OptionalText("kind", certificate.Kind == CertificateKind.Attendance ? null : LearningWords.Of(LearningWords.CertificateKinds, certificate.Kind))
        .OptionalInteger("refresh-months", certificate.RefreshMonths)
        .Maps("accreditations", CourseFormat.WriteAccreditations(certificate.Accreditations))
        .Maps("standards", certificate.Standards.Select(list => new MapBuilder()
            .Text("edition", list.Edition.ToString())
            .Text("title", list.Title)
            .Maps("alignments", list.Alignments.Select(AlignmentFormat.Write))))
        .Text("data-set", certificate.DataSet)
        .Specimen(certificate.Specimen);

    private static CertificateSession ReadSession(MapReader map, LocalZone? zone)
    {
        var times = LocalTimeReader.OfDay(map, zone);
        return new(
            map.Id("id"),
            times.Read(map, "start", "offset"),
            times.Read(map, "end", "end-offset"),
            map.OptionalInteger("break-minutes", 0, 1440) ?? 0,
            map.Integer("attended-minutes", 0, 1440));
    }

    private static Func<CertificateSession, MapBuilder> WriteSession(LocalTimeWriter times) => session => times
        .Times(new MapBuilder().Text("id", session.Id).Date("date", session.Date), session.Date, session.Start, session.End)
        .OptionalInteger("break-minutes", session.BreakMinutes == 0 ? null : session.BreakMinutes)
        .Integer("attended-minutes", session.AttendedMinutes);
}
