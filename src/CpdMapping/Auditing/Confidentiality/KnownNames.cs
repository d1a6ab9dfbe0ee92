using CpdMapping.Learning;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>The names that may stand in a record: the learner, peers, providers and those who confirmed or aligned, and what a caller adds.</summary>
internal sealed class KnownNames
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    public KnownNames(CpdRecord record, IEnumerable<string> more)
    {
        foreach (var name in NamesOf(record).Concat(more))
            foreach (var word in Words.In(name))
                words.Add(word.Text);
    }

    public bool Has(string word) => words.Contains(word);

    private static IEnumerable<string> NamesOf(CpdRecord record)
    {
        yield return record.Learner;
        foreach (var entry in record.Entries)
        {
            foreach (var name in new[] { entry.Peer?.Peer, entry.Confirmed?.By, entry.Audited?.By, entry.Activity?.Provider }.OfType<string>())
                yield return name;
            foreach (var alignment in entry.Alignments)
            {
                yield return alignment.Standard.Name;
                if (alignment.By is { } by)
                    yield return by;
            }
        }
    }
}
