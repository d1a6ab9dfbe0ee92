using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks what the parts of a certificate say together, so that one that was changed afterwards does not pass.</summary>
internal static class CertificateChecks
{
    public static void Run(Certificate certificate, Spot spot, ProblemList problems)
    {
        Unique.Check(certificate.Sessions, session => session.Id, spot["sessions"], "id", LearningCodes.RepeatedId, "session", problems);
        if (Sessions(certificate.Sessions, spot["sessions"], problems))
            Counted(certificate, spot, problems);
        if (certificate.Kind == CertificateKind.Completion && spot["sessions"].IsSound && spot["counted-minutes"].IsSound && certificate.CountedMinutes != certificate.ScheduledMinutes)
            problems.Error(
                LearningCodes.NotCompleted,
                spot["kind"].Place,
                $"The course is said to be completed, and {Plain.Duration(certificate.CountedMinutes)} of {Plain.Duration(certificate.ScheduledMinutes)} count.",
                "All minutes of the course were expected to count, or 'attendance'.");
        var editions = new HashSet<Standards.EditionRef>();
        for (var i = 0; i < certificate.Standards.Count; i++)
        {
            var (list, place) = (certificate.Standards[i], spot["standards"][i]);
            if (place["edition"].IsSound && !editions.Add(list.Edition))
                problems.Error(LearningCodes.RepeatedStandard, place["edition"].Place, $"The edition '{list.Edition}' stands here twice.", "Each edition was expected once.", "Make one list of the two.");
            AlignmentChecks.Run(list.Alignments, spot["counted-minutes"].IsSound ? certificate.CountedMinutes : null, place["alignments"], problems);
            for (var j = 0; j < list.Alignments.Count; j++)
                Standard(list, list.Alignments[j], place["alignments"][j]["standard"], problems);
        }
    }

    // Whether the times and minutes make sense.
    private static bool Sessions(Sequence<CertificateSession> sessions, Spot spot, ProblemList problems)
    {
        var before = problems.Count;
        var order = new TimeOrder("session", problems);
        for (var i = 0; i < sessions.Count; i++)
        {
            var (session, place) = (sessions[i], spot[i]);
            if (!place.IsSound || !order.Next(session.Start, session.End, place, session.Id))
                continue;
            if (session.BreakMinutes >= session.GrossMinutes)
                problems.Error(
                    LearningCodes.NothingButBreaks, place["break-minutes"].Place,
                    $"The breaks take {Plain.Duration(session.BreakMinutes)} of a session of {Plain.Duration(session.GrossMinutes)}.", "Breaks shorter than the session were expected.");
            else if (session.AttendedMinutes > session.NetMinutes)
                problems.Error(
                    LearningCodes.TooManyMinutes, place["attended-minutes"].Place,
                    $"{Plain.Duration(session.AttendedMinutes)} of the session '{session.Id}' are attended.", $"At most {Plain.Duration(session.NetMinutes)} were expected, without breaks.");
        }
        return spot.IsSound && problems.Count == before && !sessions.IsEmpty;
    }

    private static void Counted(Certificate certificate, Spot spot, ProblemList problems)
    {
        if (certificate.AttendedMinutes == 0)
            problems.Error(LearningCodes.NothingAttended, spot["sessions"].Place, "No session is attended.", "A certificate was expected to be of at least one minute.");
        else if (spot["rule"].IsSound && spot["counted-minutes"].IsSound && certificate.Rule.Count(AttendedTime.Of(certificate.Sessions)) is var counted && counted != certificate.CountedMinutes)
            problems.Error(
                LearningCodes.CountedMinutesDiffer,
                spot["counted-minutes"].Place,
                $"{Plain.Duration(certificate.CountedMinutes)} are said to count, and the rule '{certificate.Rule.Id}' makes {Plain.Duration(counted)} of the {Plain.Duration(certificate.AttendedMinutes)} attended.",
                "The minutes that follow from the rule were expected.",
                "A certificate is not corrected by hand: ask its issuer.");
    }

    private static void Standard(CertificateStandards list, Alignment alignment, Spot spot, ProblemList problems)
    {
        if (!spot.IsSound)
            return;
        if (alignment.Standard.Ref.Edition != list.Edition)
            problems.Error(
                LearningCodes.OtherEdition, spot["ref"].Place, $"'{alignment.Standard.Ref}' is not of the edition '{list.Edition}', under which it stands.", "A standard of that edition was expected.");
        else if (!alignment.Standard.IsPinned)
            problems.Error(
                LearningCodes.NoSnapshot, spot.Place, $"'{alignment.Standard.Ref}' stands here as a reference alone.", "What was printed was expected: name, revision and fingerprint.");
    }
}
