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
        var alignments = new CourseAlignments(course, library);
        return cohort.Learners
            .Select(learner => Decide(learner, course, cohort, alignments, library.DataSet, rule ?? cohort.Rule))
            .ToSequence();
    }

    private static CertificateDecision Decide(
        CohortLearner learner, Course course, Cohort cohort, CourseAlignments alignments, string dataSet, AttendanceRule rule)
    {
        var time = AttendedTime.Of(cohort.Sessions, learner.Attended);
        var sessions = Sessions(cohort.Sessions, learner.Attended);
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
            Zone = cohort.Zone,
            Sessions = sessions,
            CountedMinutes = counted,
            Rule = rule,
            Kind = counted == time.Scheduled ? course.Certifies : CertificateKind.Attendance,
            RefreshMonths = course.RefreshMonths,
            Accreditations = course.Accreditations,
            Standards = alignments.For(sessions.Select(session => (session.Id, session.AttendedMinutes)).ToSequence(), counted),
            DataSet = dataSet,
            Specimen = course.Specimen || cohort.Specimen,
        };
        return new(learner, certificate, null);
    }

    private static Sequence<CertificateSession> Sessions(Sequence<Session> sessions, Sequence<Attendance> attended) => sessions
        .Select(session => new CertificateSession(
            session.Id, session.Start, session.End, session.BreakMinutes, attended.Where(part => part.Session == session.Id).Sum(part => part.Minutes)))
        .ToSequence();
}
