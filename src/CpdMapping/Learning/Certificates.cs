using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Makes the certificates of a cohort.</summary>
public static class Certificates
{
    /// <summary>Decides for each learner of a cohort whether there is a certificate, and makes it.</summary>
    /// <param name="course">The course, with every standard pinned.</param>
    /// <param name="cohort">The cohort of the course.</param>
    /// <param name="library">The standards that the course is pinned to.</param>
    /// <param name="rule">How attended minutes count; null for <see cref="Cohort.Rule"/>.</param>
    /// <returns>One decision for each learner, in the cohort's order.</returns>
    /// <exception cref="ArgumentException">The cohort is of another course, names of the course are not pinned, or a learner attended what is not a session or more of it than there is.</exception>
    /// <exception cref="StandardNotFoundException">A pin leads to a standard that is not loaded.</exception>
    public static Sequence<CertificateDecision> For(Course course, Cohort cohort, StandardsLibrary library, AttendanceRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(library);
        if (cohort.Course != course.Id)
            throw new ArgumentException($"The cohort '{cohort.Id}' is of the course '{cohort.Course}', not of '{course.Id}'.", nameof(cohort));
        var unpinned = course.Standards.SelectMany(list => list.Standards).Where(standard => standard.Pin is null).Select(standard => $"'{standard.AsWritten}'").ToList();
        if (unpinned.Count > 0)
            throw new ArgumentException(
                $"The course '{course.Id}' has names that are not pinned to standards: {string.Join(", ", unpinned)}. Run 'cpd course pin' on its file, or call Course.Pin.", nameof(course));
        var standards = Standards(course, library);
        return cohort.Learners
            .Select(learner => Decide(learner, course, cohort, standards, library.DataSet, rule ?? cohort.Rule))
            .ToSequence();
    }

    private static CertificateDecision Decide(
        CohortLearner learner, Course course, Cohort cohort, Sequence<CertificateStandards> standards, string dataSet, AttendanceRule rule)
    {
        var time = AttendedTime.Of(cohort.Sessions, learner.Attended);
        if (time.Attended == 0)
            return new(learner, null, $"{learner.Name} attended none of the {Plain.Number(time.Sessions)} sessions.");
        var counted = rule.Count(time);
        if (counted == 0)
            return new(learner, null, $"{learner.Name} attended {Plain.Number(time.Attended)} of {Plain.Number(time.Scheduled)} minutes"
                + $" in {Plain.Number(time.SessionsAttended)} of {Plain.Number(time.Sessions)} sessions; {rule.Demand}.");
        if (learner.Certificate is not { } number)
            return new(learner, null, $"The cohort gives no certificate number for {learner.Name}.");
        var certificate = new Certificate
        {
            Number = number,
            Learner = learner.Name,
            Course = course.Id,
            Title = course.Title,
            Provider = course.Provider,
            Cohort = cohort.Id,
            From = cohort.From,
            To = cohort.To,
            Sessions = time.Sessions,
            SessionsAttended = time.SessionsAttended,
            ScheduledMinutes = time.Scheduled,
            AttendedMinutes = time.Attended,
            CountedMinutes = counted,
            Rule = rule,
            Accreditations = course.Accreditations,
            Standards = standards,
            DataSet = dataSet,
            Specimen = course.Specimen || cohort.Specimen,
        };
        return new(learner, certificate, null);
    }

    // Editions in the order in which the provider's lists first name them.
    private static Sequence<CertificateStandards> Standards(Course course, StandardsLibrary library) => course.Standards
        .SelectMany(list => list.Standards)
        .Select(standard => standard.Pin)
        .OfType<StandardRef>()
        .Distinct()
        .GroupBy(pin => pin.Edition)
        .Select(group =>
        {
            var edition = library[group.Key];
            return new CertificateStandards(edition.Ref, edition.Title.Value, group.Select(pin => StandardSnapshot.Of(library[pin], edition)).ToSequence());
        })
        .ToSequence();
}
