using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>What the names on a course mean, and the pins that follow.</summary>
internal static class CourseNames
{
    public static NameResolution Resolve(StandardsLibrary library, Course course, StandardsList list, CourseStandard standard) =>
        library.Resolve(standard.AsWritten, new NameContext { Headings = list.Headings, On = course.LastDay });

    /// <summary>Pins every name that has no pin and means one standard; the others stay as they are.</summary>
    public static Course Pin(Course course, StandardsLibrary library) => course with
    {
        Standards = course.Standards.Select(list => list with
        {
            Standards = list.Standards.Select(standard => standard.Pin is not null
                ? standard
                : standard with { Pin = Resolve(library, course, list, standard).Standard?.Ref }).ToSequence(),
        }).ToSequence(),
    };
}
