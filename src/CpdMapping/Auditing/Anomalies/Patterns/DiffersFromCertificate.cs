using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>An entry that says something else than the certificate that was issued, or more minutes than the course has.</summary>
internal sealed class DiffersFromCertificate() : RecordPattern(
    AnomalyCodes.DiffersFromCertificate,
    "differs-from-certificate",
    "May we see the certificate as you were given it?",
    "The learner may have typed from memory, changed a name since, or added reading at home; or the provider may have issued a corrected certificate.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        foreach (var (entry, activity) in one.Standing)
        {
            if (one.CertificateOf(activity) is { } certificate)
            {
                var differences = Differences(one.Record, activity, certificate).ToList();
                if (differences.Count > 0)
                    yield return Ask($"'{entry.Id}' and the certificate '{certificate.Number}' differ in {Wording.List(differences)}.", one.Record, [entry]);
            }
            else if (one.CourseOf(activity) is { PlannedMinutes: > 0 } course && activity.Minutes > course.PlannedMinutes)
                yield return Ask($"'{entry.Id}' has {Plain.HoursAndMinutes(activity.Minutes)}, and the course '{course.Id}' has {Plain.HoursAndMinutes(course.PlannedMinutes)}.", one.Record, [entry]);
        }
    }

    private static IEnumerable<string> Differences(CpdRecord record, Activity activity, Certificate certificate)
    {
        if (PlainText.Of(record.Learner) != PlainText.Of(certificate.Learner))
            yield return "the learner's name";
        if (PlainText.Of(activity.Title) != PlainText.Of(certificate.Title))
            yield return "the title";
        if (activity.From < certificate.From || activity.To > certificate.To)
            yield return $"the days, which are {Wording.Day(certificate.From)} to {Wording.Day(certificate.To)} on the certificate";
        if (activity.Minutes > certificate.CountedMinutes)
            yield return $"the time, {Plain.HoursAndMinutes(activity.Minutes)} in the entry and {Plain.HoursAndMinutes(certificate.CountedMinutes)} on the certificate";
    }
}
