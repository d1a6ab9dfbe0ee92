using System.Text;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Puts what a detail is in its place. Equal names get equal letters, in the order in which they first stand in the record; a part of a name that stood whole before gets the letter of the whole.</summary>
internal sealed class Redactor
{
    private readonly Dictionary<string, string> letters = new(StringComparer.OrdinalIgnoreCase);
    private int people;

    public Redactor(CpdRecord record, Sequence<PersonalDetail> hidden)
    {
        var places = hidden.ToLookup(d => (d.Entry, d.Field));
        Record = record with
        {
            Entries = record.Entries.Select(entry => RecordTexts.Changed(entry, (field, text) => Redacted(text, places[(entry.Id, field)]))).ToSequence(),
        };
    }

    public CpdRecord Record { get; }

    private string Redacted(string text, IEnumerable<PersonalDetail> details)
    {
        var output = new StringBuilder();
        var end = 0;
        foreach (var detail in details)
        {
            output.Append(text, end, detail.Start - end).Append(InPlaceOf(detail.Kind, text.Substring(detail.Start, detail.Length)));
            end = detail.Start + detail.Length;
        }
        return output.Append(text, end, text.Length - end).ToString();
    }

    private string InPlaceOf(PersonalDetailKind kind, string text)
    {
        if (kind != PersonalDetailKind.PersonName)
        {
            var name = ConfidentialitySearch.NameOf(kind);
            return $"[{name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..]}]";
        }
        if (!letters.TryGetValue(text, out var letter))
        {
            letters.Add(text, letter = Letter(people++));
            foreach (var word in Words.In(text).Where(word => !NameWords.Titles.Contains(word.Text)))
                letters.TryAdd(word.Text, letter);
        }
        return $"[person {letter}]";
    }

    // A, B … Z, AA, AB …
    private static string Letter(int number) => (number >= 26 ? Letter((number / 26) - 1) : "") + (char)('A' + (number % 26));
}
