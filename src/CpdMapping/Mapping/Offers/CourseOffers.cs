using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Offers;

/// <summary>The courses on offer, as they stand in a folder.</summary>
/// <param name="Courses">The courses, in the order of their ids.</param>
/// <param name="Problems">Everything that is wrong or worth a look in the files. A file that is no course is left out; a name that means no standard, or several, counts for nothing.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CourseOffers(Sequence<CourseOffer> Courses, Sequence<Problem> Problems)
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    // The keys by which the other kinds of files are known; some of them name a course too.
    private static readonly string[] OtherKinds = ["cohort", "record", "certificate", "log"];

    /// <summary>Gets how many files were left out since they cannot be read as courses, or state an id that an earlier file has.</summary>
    public int LeftOut { get; init; }

    /// <summary>Reads the courses of a folder, at any depth.</summary>
    /// <param name="folder">The folder. YAML and JSON files are read; those that hold a cohort, a record, a certificate or a log are passed over.</param>
    /// <param name="library">The standards.</param>
    /// <param name="limits">How much is read from one file; null for <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The courses that could be read, and all problems of all files in the order of their paths.</returns>
    /// <remarks>Links and folders whose name begins with a full stop are not entered.</remarks>
    public static CourseOffers FromDirectory(string folder, StandardsLibrary library, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(library);
        var problems = new List<Problem>();
        var courses = new SortedDictionary<string, (string Path, Course Course)>(StringComparer.Ordinal);
        var leftOut = 0;
        var bounds = limits ?? ReadLimits.Default;
        var paths = FolderFiles.Under(
            folder, name => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)), name => !name.StartsWith('.'), "A folder with courses was expected.", problems);
        foreach (var path in paths)
        {
            var own = new ProblemList(bounds.MaxProblems);
            var root = NodeReader.Load(path, bounds, own);
            if (root is MapNode map && OtherKinds.Any(key => map[key] is not null))
                continue;
            if (Read(root, library, own) is not { } course)
                leftOut++;
            else if (!courses.TryAdd(course.Id, (path, course)))
            {
                leftOut++;
                own.Error(
                    MappingCodes.RepeatedCourse,
                    new(path, 0, 0),
                    $"The course '{course.Id}' stands in {courses[course.Id].Path} already.",
                    "Each course was expected in one file.",
                    "Give one of them another id, or take it out.");
            }
            problems.AddRange(own.ToSequence());
        }
        return new(courses.Values.Select(course => CourseOffer.Of(course.Course, library)).ToSequence(), problems.ToSequence()) { LeftOut = leftOut };
    }

    // What is wrong with a name leaves the other names; what is wrong with the rest of the file leaves nothing.
    private static Course? Read(Node? root, StandardsLibrary library, ProblemList problems)
    {
        Course? course = null;
        CourseFormat.Format.Read(root, problems, (read, spot, found) =>
        {
            course = found.HasErrors ? null : read;
            CourseStandardsChecks.Run(read, library, spot, found);
        });
        return course;
    }
}
