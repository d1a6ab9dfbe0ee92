using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Learning.Quick;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Counting;
using CpdMapping.Standards;

namespace CpdMapping.Auditing.Registers;

/// <summary>Audits a register of many people against one scheme, one line a person, in the order in which they came, on all processors.</summary>
/// <remarks>Memory stays the same however long the register is. A person whose record cannot be read is reported, and the rest goes on. Immutable and safe to share between threads.</remarks>
public sealed class RegisterAudit
{
    private readonly EvidenceMapper mapper;
    private readonly EditionRef[] editions;

    /// <summary>Makes an audit.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="library">The standards.</param>
    /// <param name="on">The day for which it is asked.</param>
    /// <param name="inCycle">Any day of the cycle; the day for which it is asked when null.</param>
    /// <param name="counting">Which hours count where some may be there twice; <see cref="CountingPolicy.Once"/> when null.</param>
    /// <exception cref="ArgumentException">The scheme is not in force on the day of the cycle.</exception>
    public RegisterAudit(Scheme scheme, StandardsLibrary library, DateOnly on, DateOnly? inCycle = null, CountingPolicy? counting = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(library);
        Scheme = scheme;
        On = on;
        InCycle = inCycle ?? on;
        if (!scheme.IsInForceOn(InCycle))
            throw new ArgumentException($"'{scheme.Ref}' is not in force on {InCycle:yyyy-MM-dd}; it is {scheme.InForceInWords()}.", nameof(inCycle));
        mapper = new(library, counting: counting);
        editions = [.. scheme.Editions.Where(e => library.TryGet(e, out Edition? _))];
        DataSet = library.DataSet;
    }

    /// <summary>Gets the scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>Gets the day for which it is asked.</summary>
    public DateOnly On { get; }

    /// <summary>Gets a day of the cycle that is audited.</summary>
    public DateOnly InCycle { get; }

    /// <summary>Gets the version of the standards data.</summary>
    public string DataSet { get; }

    /// <summary>Gets the version of the library.</summary>
    public string Library { get; } = LibraryVersion.Text;

    /// <summary>Audits records that stand as newline-delimited JSON, one a line.</summary>
    /// <param name="ndjson">The stream, in UTF-8; it is read to its end and stays open. Empty lines are passed over.</param>
    /// <param name="name">What to call it in problems, such as the file's name.</param>
    /// <param name="skip">How many lines to pass over, since they were audited before.</param>
    /// <param name="limits">How much is read of one line; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>A line for each person, as soon as it and all before it are there.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<RegisterLine> Audit(Stream ndjson, string name, int skip = 0, ReadLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ndjson);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        var bounds = limits ?? ReadLimits.Default;
        return RegisterPipeline.Run(new RegisterLines(ndjson, name, bounds, skip).Batches(), bounds, One, cancellation);
    }

    /// <summary>Audits the records of a folder, in the order of their paths.</summary>
    /// <param name="path">The folder; every <c>.yaml</c>, <c>.yml</c> and <c>.json</c> file in it, at any depth, is taken for a record. Symbolic links are reported and not followed.</param>
    /// <param name="skip">How many files to pass over, since they were audited before.</param>
    /// <param name="limits">How much is read of one file; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>A line for each file, as soon as it and all before it are there.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<RegisterLine> AuditFolder(string path, int skip = 0, ReadLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        var bounds = limits ?? ReadLimits.Default;
        return RegisterPipeline.Run(RegisterFolder.Batches(path, bounds, skip), bounds, One, cancellation);
    }

    /// <summary>Reads the records of a register one by one, without auditing them.</summary>
    /// <param name="ndjson">The stream, in UTF-8, with a record in JSON on each line; it is read as far as it is asked for and stays open. Empty lines are passed over.</param>
    /// <param name="name">What to call it in problems, such as the file's name.</param>
    /// <param name="limits">How much is read of one line; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <returns>Each record, or the problems of its line, with the line as their place.</returns>
    public static IEnumerable<ParseResult<CpdRecord>> Records(Stream ndjson, string name, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(ndjson);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Read(ndjson, name, limits ?? ReadLimits.Default);
    }

    private static IEnumerable<ParseResult<CpdRecord>> Read(Stream ndjson, string name, ReadLimits limits)
    {
        var reader = new RecordBytes(limits);
        foreach (var batch in new RegisterLines(ndjson, name, limits, 0).Batches())
        {
            using var done = batch;
            foreach (var item in batch.Items)
            {
                var read = item.Unreadable.IsEmpty ? reader.TryParse(item.Bytes, item.Name) : new(null, item.Unreadable);
                yield return read.Success ? read : new(null, item.Broken(read.Problems).Problems);
            }
        }
    }

    // What one person's record gives. The same checks as of a record alone, whatever reads it.
    private RegisterLine One(RegisterItem item, ParseResult<CpdRecord> read)
    {
        if (!read.TryGetValue(out var record))
            return item.Broken(read.Problems);
        var report = Scheme.Audit(record, mapper.Map(record, editions), On, InCycle);
        return new()
        {
            Number = item.Number,
            Record = record.Id,
            IsReadyToSubmit = report.IsReadyToSubmit,
            Rules = Scheme.RuleIds,
            Outcomes = report.Findings.Select(f => f.Outcome).ToSequence(),
            Severities = report.Findings.Select(f => f.Severity).ToSequence(),
        };
    }
}
