using System.Runtime.CompilerServices;

namespace CpdMapping.Mapping.Bulk;

/// <summary>Reads what learners did from large files, a line at a time, without holding more than a line and a block of the file.</summary>
/// <remarks>
/// The text is UTF-8, with or without a byte order mark; lines end in LF or CR LF; lines of nothing but spaces are passed over. A line that cannot be read is reported with
/// its number and left out, and the rest goes on. Lines may have 16 MiB at most. The stream is read and not closed.
/// </remarks>
public static class LearnerFile
{
    /// <summary>Reads newline-delimited JSON, a learner a line: <c>{"learner": "A1", "entries": [{"activity": "course-7", "minutes": 60}]}</c>.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <param name="mapping">The mapping whose activities the file names.</param>
    /// <param name="report">Where to list what is left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static IAsyncEnumerable<LearnerEntries> ReadJsonLinesAsync(
        Stream stream, string name, CompiledMapping mapping, BulkReport report, CancellationToken cancellation = default)
    {
        Check(stream, name, mapping, report);
        return Lines(stream, new JsonLearnerReader(name, mapping, report), cancellation);
    }

    /// <summary>Reads comma-separated values, an entry a line, under a header with the columns <c>learner</c>, <c>activity</c> and <c>minutes</c> in any order.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">The name to print before the places of problems.</param>
    /// <param name="mapping">The mapping whose activities the file names.</param>
    /// <param name="report">Where to list what is left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <remarks>
    /// The lines of a learner stand together; who comes again further down is taken for another learner. A field may stand in double quotes, and a quote in it is doubled; no
    /// field runs over the end of its line. A line that cannot be read takes nothing else with it: the learner's other lines count. Other columns are passed over.
    /// </remarks>
    public static IAsyncEnumerable<LearnerEntries> ReadCsvAsync(
        Stream stream, string name, CompiledMapping mapping, BulkReport report, CancellationToken cancellation = default)
    {
        Check(stream, name, mapping, report);
        return Lines(stream, new CsvLearnerReader(name, mapping, report), cancellation);
    }

    private static void Check(Stream stream, string name, CompiledMapping mapping, BulkReport report)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(report);
    }

    private static async IAsyncEnumerable<LearnerEntries> Lines(Stream stream, LearnerReader reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var lines = new LineReader(stream);
        while (await lines.NextAsync(cancellation).ConfigureAwait(false))
        {
            if (lines.IsTooLong)
                reader.TooLong(lines.Number);
            else if (reader.Read(lines.Line.Span, lines.Number) is { } learner)
                yield return learner;
        }
        if (reader.End() is { } last)
            yield return last;
    }
}
