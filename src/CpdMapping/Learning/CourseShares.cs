using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks the sessions of a course's standards, and that the shares of one edition fit into every session.</summary>
internal static class CourseShares
{
    public static void Check(Course course, Spot spot, ProblemList problems)
    {
        var planned = course.Sessions.Select(session => session.Id).Distinct(StringComparer.Ordinal).ToList();
        var named = new List<Named>();
        for (var i = 0; i < course.Standards.Count; i++)
            for (var j = 0; j < course.Standards[i].Standards.Count; j++)
            {
                var (standard, place) = (course.Standards[i].Standards[j], spot[i]["names"][j]);
                Sessions(standard, planned, place, problems);
                named.Add(new(standard.Pin?.Edition.ToString() ?? $"list {Plain.Number(i + 1)} of the standards", standard, place));
            }
        foreach (var edition in named.GroupBy(item => item.Edition, StringComparer.Ordinal))
            Fit(edition.Key, [.. edition], planned, problems);
    }

    // Where no session is named the whole course is one time; otherwise each session is, and the first that is too full is told.
    private static void Fit(string edition, List<Named> named, List<string> planned, ProblemList problems)
    {
        if (named.TrueForAll(item => item.Standard.Sessions.IsEmpty))
            Shares.Check(edition, named.Select(item => (item.Standard.Share, item.Spot["share"])), problems);
        else
            _ = planned.Exists(session => !Shares.Check($"{edition} in the session '{session}'", named.Select(item => item.In(session)), problems));
    }

    private static void Sessions(CourseStandard standard, List<string> planned, Spot spot, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < standard.Sessions.Count; i++)
        {
            var (id, place) = (standard.Sessions[i].Session, spot["sessions"][i]);
            if (id.Length == 0 || !place.IsSound)
                continue;
            if (!seen.Add(id))
                problems.Error(LearningCodes.SessionAlignedTwice, place.Place, $"The session '{id}' stands here twice.", "Each session was expected once.", "Take one out.");
            if (!planned.Contains(id, StringComparer.Ordinal))
                UnknownSession.Report(id, planned, place.Place, problems);
        }
        if (standard.Share is null && standard.Sessions.Select(session => session.Share is null).Distinct().Count() > 1 && spot.IsSound)
            problems.Error(
                LearningCodes.SharesMissing,
                spot["sessions"].Place,
                $"Some sessions of '{standard.AsWritten}' have a share and others none.",
                "A share for each, or for none, was expected.",
                "Add 'share:' to the name, for the sessions that have none of their own.");
    }

    private sealed record Named(string Edition, CourseStandard Standard, Spot Spot)
    {
        /// <summary>The share in a session, none where the standard is not taken up there.</summary>
        public (Fraction? Share, Spot Spot) In(string session)
        {
            for (var i = 0; i < Standard.Sessions.Count; i++)
                if (Standard.Sessions[i].Session == session)
                    return Standard.Sessions[i].Share is { } own ? (own, Spot["sessions"][i]["share"]) : (Standard.Share, Spot["share"]);
            return Standard.Sessions.IsEmpty ? (Standard.Share, Spot["share"]) : (null, Spot);
        }
    }
}
