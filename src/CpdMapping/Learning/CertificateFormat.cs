using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>The file of a certificate, the frozen twin of the printed one.</summary>
internal static class CertificateFormat
{
    private const int MostMinutes = 1_440_000;

    public static readonly FileFormat<Certificate> Format = new(certificate => $"certificate {certificate.Number}", Read, Check, Write);

    private static Certificate Read(MapReader map)
    {
        map.Required("certificate");
        return new()
        {
            Number = map.OptionalNumber("certificate") ?? default,
            Learner = map.Line("learner"),
            Course = map.Slug("course"),
            Title = map.Line("title"),
            Provider = CourseFormat.ReadProvider(map),
            Cohort = map.Slug("cohort"),
            From = map.Date("from"),
            To = map.Date("to"),
            Sessions = map.Integer("sessions", 1, 1000),
            SessionsAttended = map.Integer("sessions-attended", 1, 1000),
            ScheduledMinutes = map.Integer("scheduled-minutes", 1, MostMinutes),
            AttendedMinutes = map.Integer("attended-minutes", 1, MostMinutes),
            CountedMinutes = map.Integer("counted-minutes", 0, MostMinutes),
            Rule = AttendanceRuleFormat.ReadRequired(map),
            Accreditations = CourseFormat.ReadAccreditations(map),
            Standards = map.Parts("standards", list => new CertificateStandards(
                list.Parsed<EditionRef>("edition", required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A reference to an edition was expected, as pcf@2018.") ?? default,
                list.Line("title"),
                list.RequiredParts("standards", SnapshotFormat.Read))),
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
        .Date("from", certificate.From)
        .Date("to", certificate.To)
        .Integer("sessions", certificate.Sessions)
        .Integer("sessions-attended", certificate.SessionsAttended)
        .Integer("scheduled-minutes", certificate.ScheduledMinutes)
        .Integer("attended-minutes", certificate.AttendedMinutes)
        .Integer("counted-minutes", certificate.CountedMinutes)
        .Rule(certificate.Rule)
        .Maps("accreditations", CourseFormat.WriteAccreditations(certificate.Accreditations))
        .Maps("standards", certificate.Standards.Select(list => new MapBuilder()
            .Text("edition", list.Edition.ToString())
            .Text("title", list.Title)
            .Maps("standards", list.Standards.Select(SnapshotFormat.WriteMap))))
        .Text("data-set", certificate.DataSet)
        .Specimen(certificate.Specimen);

    private static void Check(Certificate certificate, Spot spot, ProblemList problems)
    {
        if (certificate.To < certificate.From && spot["from"].IsSound && spot["to"].IsSound)
            problems.Error(
                LearningCodes.EndBeforeStart, spot["to"].Place, $"'to' is {Plain.Day(certificate.To)} and 'from' is {Plain.Day(certificate.From)}.", "A last day on or after the first one was expected.");
        AtMost(certificate.SessionsAttended, "sessions-attended", certificate.Sessions, "sessions", spot, problems);
        AtMost(certificate.AttendedMinutes, "attended-minutes", certificate.ScheduledMinutes, "scheduled-minutes", spot, problems);
        AtMost(certificate.CountedMinutes, "counted-minutes", certificate.ScheduledMinutes, "scheduled-minutes", spot, problems);
        for (var i = 0; i < certificate.Standards.Count; i++)
            for (var j = 0; j < certificate.Standards[i].Standards.Count; j++)
            {
                var (edition, reference, place) = (certificate.Standards[i].Edition, certificate.Standards[i].Standards[j].Ref, spot["standards"][i]);
                if (place.IsSound && reference.Edition != edition)
                    problems.Error(
                        LearningCodes.UnknownStandard, place["standards"][j]["ref"].Place, $"'{reference}' is not of the edition '{edition}'.", "A standard of that edition was expected.");
            }
    }

    private static void AtMost(int value, string key, int most, string mostKey, Spot spot, ProblemList problems)
    {
        if (value > most && spot[key].IsSound && spot[mostKey].IsSound)
            problems.Error(LearningCodes.TooManyMinutes, spot[key].Place, $"'{key}' is {Plain.Number(value)} and '{mostKey}' is {Plain.Number(most)}.", $"At most {Plain.Number(most)} was expected.");
    }
}
