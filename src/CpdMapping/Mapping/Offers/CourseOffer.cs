using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Offers;

/// <summary>A course that a learner could take, with what it would bring to a record.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CourseOffer
{
    internal CourseOffer(Course course, Sequence<Alignment> alignments) => (Course, Alignments) = (course, alignments);

    /// <summary>Gets the course.</summary>
    public Course Course { get; }

    /// <summary>Gets the links to standards that a record would get from it: those of its names that mean one loaded standard.</summary>
    public Sequence<Alignment> Alignments { get; }

    /// <summary>Makes an offer of a course.</summary>
    /// <param name="course">The course; names without a pin count where they mean one standard.</param>
    /// <param name="library">The standards.</param>
    public static CourseOffer Of(Course course, StandardsLibrary library)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(library);
        var pinned = course.Pin(library);
        var known = pinned with
        {
            Standards = pinned.Standards.Select(list => list with
            {
                Standards = list.Standards.Where(standard => standard.Pin is { } pin && library.TryGet(pin, out Standard? _)).ToSequence(),
            }).ToSequence(),
        };
        var attended = course.Sessions.Select(session => (session.Id, session.Minutes)).ToSequence();
        return new(pinned, new CourseAlignments(known, library).For(attended, course.PlannedMinutes).SelectMany(list => list.Alignments).ToSequence());
    }

    /// <summary>Gives the entry that a record would get: the whole course, attended to the end, with its certificate.</summary>
    /// <param name="undated">The day to assume where the course states none.</param>
    internal RecordEntry ToEntry(DateOnly undated)
    {
        var day = Course.LastDay ?? undated;
        return new()
        {
            Id = "offer/" + Course.Id, // no entry of a record has such an id
            Logged = day,
            Activity = new() { Kind = ActivityKind.Course, Title = Course.Title, Provider = Course.Provider.Name, From = day, To = day, Minutes = Course.PlannedMinutes, Course = Course.Id, RefreshMonths = Course.RefreshMonths },
            Alignments = Alignments,
            Evidence = [new("certificate", "Certificate of attendance")],
        };
    }
}
