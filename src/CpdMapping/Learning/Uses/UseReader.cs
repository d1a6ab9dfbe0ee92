using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning.Uses;

/// <summary>Reads files one after another and keeps where they name standards. A cohort names those of its course, which may stand in a later file.</summary>
internal sealed class UseReader(StandardsLibrary library, ReadLimits limits, List<Problem> problems)
{
    private readonly List<Func<IEnumerable<StandardUse>>> files = [];
    private readonly Dictionary<string, List<StandardUse>> courses = new(StringComparer.Ordinal);

    public int Files => files.Count;

    public void Read(string path)
    {
        var own = new ProblemList(limits.MaxProblems);
        var root = NodeReader.Load(path, limits, own) as MapNode;
        if (root?["cohort"] is not null)
            CohortFormat.Format.Read(root, own, (cohort, spot, _) => Add(cohort, spot));
        else if (root?["course"] is not null)
            CourseFormat.Format.Read(root, own, (course, spot, _) => Add(course, spot));
        else if (root?["record"] is not null)
            RecordFormat.Format.Read(root, own, (record, spot, _) => Add(record, spot));
        problems.AddRange(own.ToSequence().Where(problem => problem.Severity == ProblemSeverity.Error));
    }

    public Sequence<StandardUse> All() => files.SelectMany(uses => uses()).ToSequence();

    private void Add(Course course, Spot spot)
    {
        var uses = new List<StandardUse>();
        for (var i = 0; i < course.Standards.Count; i++)
            for (var j = 0; j < course.Standards[i].Standards.Count; j++)
            {
                var (standard, place) = (course.Standards[i].Standards[j], spot["standards"][i]["names"][j]);
                if (place.IsSound && (standard.Pin ?? CourseNames.Resolve(library, course, course.Standards[i], standard).Standard?.Ref) is { } meant)
                    uses.Add(new() { Kind = UseKind.Course, Id = course.Id, Place = place.Place, Standard = meant, Name = standard.AsWritten, IsPinned = standard.Pin is not null });
            }
        if (!courses.TryGetValue(course.Id, out var known))
            courses[course.Id] = known = [];
        known.AddRange(uses);
        files.Add(() => uses);
    }

    private void Add(Cohort cohort, Spot spot) =>
        files.Add(() => (courses.GetValueOrDefault(cohort.Course) ?? []).Select(use => use with { Kind = UseKind.Cohort, Id = cohort.Id, Place = spot["course"].Place }));

    private void Add(CpdRecord record, Spot spot)
    {
        var uses = new List<StandardUse>();
        var standing = record.Standing().ToHashSet(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < record.Entries.Count; i++)
            for (var j = 0; standing.Contains(record.Entries[i]) && j < record.Entries[i].Alignments.Count; j++)
            {
                var (alignment, place) = (record.Entries[i].Alignments[j], spot["entries"][i]["alignments"][j]["standard"]);
                if (place.IsSound)
                    uses.Add(new()
                    {
                        Kind = UseKind.Record,
                        Id = record.Id,
                        Entry = record.Entries[i].Id,
                        Place = place.Place,
                        Standard = alignment.Standard.Ref,
                        Name = alignment.AsWritten ?? alignment.Standard.Name,
                        IsPinned = true,
                    });
            }
        files.Add(() => uses);
    }
}
