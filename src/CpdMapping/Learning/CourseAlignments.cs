using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>The standards of a pinned course, as links for each learner's own attendance.</summary>
internal sealed class CourseAlignments
{
    // Editions in the order in which the provider's lists first name them; a standard that several lists name counts once, as it first stands.
    private readonly Sequence<(Edition Edition, Sequence<(CourseStandard Standard, Alignment Alignment)> Standards)> editions;

    /// <exception cref="StandardNotFoundException">A pin leads to a standard that is not loaded.</exception>
    public CourseAlignments(Course course, StandardsLibrary library) => editions = course.Standards
        .SelectMany(list => list.Standards.Select(standard => (List: list, Standard: standard, Pin: standard.Pin!.Value))) // a pinned course has all pins
        .DistinctBy(item => item.Pin)
        .GroupBy(item => item.Pin.Edition)
        .Select(group => (library[group.Key], group.Select(item => (item.Standard, Whole(item.List, item.Standard, library[item.Pin], library[group.Key]))).ToSequence()))
        .ToSequence();

    /// <summary>Gives what attendance bears on, in parts of the minutes that count. A standard of sessions that were missed is left out.</summary>
    /// <param name="sessions">The sessions, with the minutes attended.</param>
    /// <param name="counted">The minutes that count.</param>
    public Sequence<CertificateStandards> For(Sequence<(string Id, int Minutes)> sessions, int counted) => editions
        .Select(edition => new CertificateStandards(
            edition.Edition.Ref, edition.Edition.Title.Value, edition.Standards.Select(item => Within(item.Standard, item.Alignment, sessions, counted)).OfType<Alignment>().ToSequence()))
        .Where(list => !list.Alignments.IsEmpty)
        .ToSequence();

    // The link as it is for the whole course.
    private static Alignment Whole(StandardsList list, CourseStandard standard, Standard meant, Edition edition)
    {
        var ofList = standard is { By: null, On: null };
        return new()
        {
            Standard = StandardSnapshot.Of(meant, edition),
            Share = standard.Share,
            Depth = standard.Depth,
            Level = standard.Level,
            Reason = standard.Reason,
            By = ofList ? list.By : standard.By,
            On = ofList ? list.On : standard.On,
            AsWritten = standard.AsWritten == meant.Name ? null : standard.AsWritten,
        };
    }

    // A rule that credits missed time credits it to no standard of single sessions; one that credits a part of the time attended credits the same part of theirs.
    private static Alignment? Within(CourseStandard standard, Alignment alignment, Sequence<(string Id, int Minutes)> sessions, int counted)
    {
        if (standard.Sessions.IsEmpty)
            return alignment;
        var total = sessions.Sum(session => session.Minutes);
        var (attended, shared, isShared) = (0, Fraction.Zero, true);
        foreach (var aligned in standard.Sessions)
        {
            var minutes = sessions.Where(session => session.Id == aligned.Session).Sum(session => session.Minutes);
            attended += minutes;
            if ((aligned.Share ?? standard.Share) is { } share)
                shared += share * minutes;
            else
                isShared = false;
        }
        if (attended == 0)
            return null;
        var credited = counted >= total ? attended : (int)((long)attended * counted / total);
        return alignment with { Minutes = credited == counted ? null : credited, Share = isShared ? shared * new Fraction(1, Math.Max(counted, total)) : null };
    }
}
