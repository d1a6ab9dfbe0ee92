using CpdMapping.Learning;

namespace CpdMapping.Mapping.Counting;

/// <summary>Looks for hours that are in a record twice: by certificates, times, days and courses, in this order. What an earlier look settled is not looked at again.</summary>
internal sealed class RepeatFinder(Sequence<RecordEntry> standing, CountingPolicy policy)
{
    private readonly CountedEntries entries = new(standing, policy);

    public Sequence<Repeat> Find()
    {
        if (entries.Count < 2)
            return [];
        new SameCertificates(entries).Find();
        new OverlappingSittings(entries).Find();
        new SameEvents(entries).Find();
        new RepeatedCourses(entries).Find();
        return entries.Repeats();
    }
}
