using CpdMapping.Files;

namespace CpdMapping.Learning.Quick;

/// <summary>Reads records from bytes: quickly where there is nothing to say about them, and otherwise thoroughly.</summary>
/// <remarks>Used by one thread at a time.</remarks>
internal sealed class RecordBytes(ReadLimits limits)
{
    private readonly QuickRecordReader quick = new();

    public ParseResult<CpdRecord> TryParse(ReadOnlyMemory<byte> utf8, string name)
    {
        // The quick reader holds the default limits on depth and number by what it knows to read.
        if (limits == ReadLimits.Default && utf8.Length <= limits.MaxBytes && quick.Read(utf8.Span) is { } record)
            return new(record, []);
        var problems = new ProblemList(limits.MaxProblems);
        return RecordFormat.Format.Read(NodeReader.Parse(name, utf8, limits, problems), problems, null);
    }
}
