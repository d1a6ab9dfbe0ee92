using CpdMapping.Learning;

namespace CpdMapping.Auditing.Evidencing;

/// <summary>The evidence of a record's standing entries, with a digest of every file, so that a later look shows whether one was changed.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record EvidenceList
{
    /// <summary>Gets the record's id.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the evidence, in the order of the entries' dates.</summary>
    public required Sequence<EvidenceItem> Items { get; init; }

    /// <summary>Looks at the evidence of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="folder">The folder that references are relative to: that of the record's file. Nothing outside it is read.</param>
    /// <param name="earlier">The list of an earlier look, to compare with; null where there was none.</param>
    /// <remarks>A reference is taken for a file's name when it has an ending, such as <c>notes.pdf</c>, or when there is a file of that name; addresses and numbers are not looked for.</remarks>
    public static EvidenceList Of(CpdRecord record, string folder, EvidenceList? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var files = new EvidenceFolder(folder);
        var digests = (earlier?.Items ?? []).Where(item => item is { Reference: not null, Sha256: not null })
            .GroupBy(item => (item.Entry, item.Reference))
            .ToDictionary(items => items.Key, items => items.First().Sha256);
        return new()
        {
            Record = record.Id,
            Items = record.Standing().SelectMany(entry => entry.Evidence.Select(evidence =>
            {
                var item = files.Look(entry.Id, evidence);
                return item.Sha256 is not null && digests.TryGetValue((item.Entry, item.Reference), out var before) && before != item.Sha256
                    ? item with { State = EvidenceState.Changed }
                    : item;
            })).ToSequence(),
        };
    }
}
