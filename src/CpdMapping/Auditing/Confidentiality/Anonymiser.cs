using System.Globalization;
using System.Text.RegularExpressions;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Hides who the learner and the others in a record are. Equal names get equal numbers.</summary>
internal sealed class Anonymiser
{
    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> entries = new(StringComparer.Ordinal);
    private readonly List<(Regex Name, string Replacement)> mentions;

    public Anonymiser(CpdRecord record)
    {
        names.Add(record.Learner, "[learner]");
        foreach (var entry in record.Entries)
        {
            entries.TryAdd(entry.Id, Numbered("e", entries.Count, ""));
            foreach (var name in new[] { entry.Peer?.Peer, entry.Confirmed?.By, entry.Audited?.By }.Concat(entry.Alignments.Select(a => a.By)).OfType<string>())
                names.TryAdd(name, Numbered("[colleague ", names.Count - 1, "]"));
        }
        // The longest first, so that a name is not taken for the beginning of another.
        mentions = names.SelectMany(Spellings)
            .DistinctBy(m => m.Text, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(m => m.Text.Length)
            .Select(m => (new Regex($@"(?<![\p{{L}}\p{{M}}]){Regex.Escape(m.Text)}(?![\p{{L}}\p{{M}}])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), m.Replacement))
            .ToList();
    }

    public CpdRecord Of(CpdRecord record) => record with
    {
        Id = "redacted",
        Learner = names[record.Learner],
        Registrations = record.Registrations.Select(r => r with { Number = null, Leave = r.Leave.Select(l => l with { Reason = null }).ToSequence() }).ToSequence(),
        Entries = record.Entries.Select(Entry).ToSequence(),
    };

    private RecordEntry Entry(RecordEntry entry)
    {
        var unnamed = RecordTexts.Changed(entry, (_, text) => Unnamed(text));
        return unnamed with
        {
            Id = entries[entry.Id],
            Corrects = Of(entry.Corrects),
            Withdraws = Of(entry.Withdraws),
            Activity = unnamed.Activity is { } activity ? activity with { Certificate = null } : null,
            Alignments = unnamed.Alignments.Select(a => a with { By = NameOf(a.By) }).ToSequence(),
            Evidence = unnamed.Evidence.Select(e => e with { Reference = null }).ToSequence(),
            Peer = unnamed.Peer is { } peer ? peer with { Peer = names[peer.Peer] } : null,
            Confirmed = unnamed.Confirmed is { } confirmed ? confirmed with { By = names[confirmed.By] } : null,
            Audited = unnamed.Audited is { } audited ? audited with { By = names[audited.By] } : null,
        };
    }

    // A reference that leads nowhere is a problem of the record, and stays one.
    private string? Of(string? entry) => entry is null ? null : entries.GetValueOrDefault(entry, entry);

    private string? NameOf(string? name) => name is null ? null : names[name];

    private string Unnamed(string text) => mentions.Aggregate(text, (changed, mention) => mention.Name.Replace(changed, mention.Replacement));

    // The whole name, and its first and last word where they are names and not roles, as in 'My team manager'.
    private static IEnumerable<(string Text, string Replacement)> Spellings(KeyValuePair<string, string> name)
    {
        var words = Words.In(name.Key);
        if (!words.TrueForAll(w => char.IsUpper(w.Text[0])))
            return [];
        return new[] { name.Key, words.FirstOrDefault().Text, words.LastOrDefault().Text }.Where(t => t is { Length: > 1 }).Select(t => (t, name.Value));
    }

    private static string Numbered(string before, int index, string after) => string.Create(CultureInfo.InvariantCulture, $"{before}{index + 1}{after}");
}
