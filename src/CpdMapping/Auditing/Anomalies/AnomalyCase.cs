using CpdMapping.Learning;
using CpdMapping.Mapping.Counting;

namespace CpdMapping.Auditing.Anomalies;

/// <summary>What a pattern may look at: one record, what else is known, and the thresholds.</summary>
internal sealed class AnomalyCase(CpdRecord record, AnomalyContext context, AnomalyOptions options)
{
    private readonly Lazy<Sequence<Repeat>> repeats = new(() => RecordCount.Of(record).Repeats);

    public CpdRecord Record => record;

    public AnomalyContext Context => context;

    public AnomalyOptions Options => options;

    /// <summary>The standing entries with their activities, in order of date.</summary>
    public IReadOnlyList<(RecordEntry Entry, Activity Activity)> Standing { get; } = [.. record.Standing().Select(e => (e, e.Activity!))]; // standing entries have one

    /// <summary>What the counting of hours finds twice, of one kind.</summary>
    public IEnumerable<Repeat> Repeats(RepeatKind kind) => repeats.Value.Where(r => r.Kind == kind);

    public IEnumerable<AnomalySubject> SubjectsOf(Repeat repeat) => [new(record.Id, repeat.Earlier), new(record.Id, repeat.Later)];

    /// <summary>The certificate that an activity names, where it is known.</summary>
    public Certificate? CertificateOf(Activity activity) => activity.Certificate is { } number ? context.Certificates.FirstOrDefault(c => c.Number == number) : null;

    /// <summary>The course that an activity was, where it is known.</summary>
    public Course? CourseOf(Activity activity) => activity.Course is { } id ? context.Courses.FirstOrDefault(c => c.Id == id) : null;
}
