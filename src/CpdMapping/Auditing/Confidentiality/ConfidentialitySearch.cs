using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Looks through what a learner wrote for what could tell a reader who somebody is, before the record leaves the learner's hands.</summary>
/// <remarks>
/// It looks at titles, reasons, evidence, reflections and talks with peers. It finds what looks like a detail and misses what does not: a record in which nothing is found can still tell who somebody is.
/// Its members keep no state and may be called from any thread.
/// </remarks>
public static class ConfidentialitySearch
{
    /// <summary>Looks through a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="known">Names that may stand in it, beside those that the record lists: the learner, peers, providers, those who confirmed, audited or aligned, and the claimed standards.</param>
    public static Sequence<PersonalDetail> In(CpdRecord record, IEnumerable<string>? known = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var names = new KnownNames(record, known ?? []);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var details = In(record, names, seen);
        // A name that the words around it gave away once stands in other places without them.
        return (seen.Count == 0 ? details : In(record, names, seen)).ToSequence();
    }

    /// <summary>Reads the file of a record, and warns of each detail at the place of its field.</summary>
    /// <param name="path">The path of a YAML or JSON file.</param>
    /// <param name="known">Names that may stand in it, beside those that the record lists.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<CpdRecord> TryLoad(string path, IEnumerable<string>? known = null, ReadLimits? limits = null) =>
        RecordFormat.Format.TryLoad(path, limits, (record, spot, problems) => Warn(record, spot, known, problems));

    /// <summary>Says what a kind is called: <c>an NHS number</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string NameOf(PersonalDetailKind kind) => kind switch
    {
        PersonalDetailKind.NhsNumber => "an NHS number",
        PersonalDetailKind.NationalInsuranceNumber => "a National Insurance number",
        PersonalDetailKind.DateOfBirth => "a date of birth",
        PersonalDetailKind.Postcode => "a postcode",
        PersonalDetailKind.PhoneNumber => "a phone number",
        PersonalDetailKind.EmailAddress => "an e-mail address",
        PersonalDetailKind.PersonName => "a person's name",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };

    private static List<PersonalDetail> In(CpdRecord record, KnownNames names, HashSet<string> seen)
    {
        var before = seen.ToHashSet(StringComparer.Ordinal);
        var details = new List<PersonalDetail>();
        foreach (var entry in record.Entries)
            RecordTexts.Changed(entry, (field, text) =>
            {
                foreach (var hit in TextScan.Of(text, names, before))
                {
                    details.Add(new(hit.Kind, entry.Id, field, hit.Start, hit.Length, hit.HintIn(text)));
                    if (hit.Kind == PersonalDetailKind.PersonName)
                        seen.UnionWith(Words.In(text.Substring(hit.Start, hit.Length)).Where(word => !NameWords.Titles.Contains(word.Text)).Select(word => word.Text));
                }
                return text;
            });
        return details;
    }

    private static void Warn(CpdRecord record, Spot spot, IEnumerable<string>? known, ProblemList problems)
    {
        var places = new Dictionary<string, Spot>(StringComparer.Ordinal);
        for (var i = 0; i < record.Entries.Count; i++)
            places.TryAdd(record.Entries[i].Id, spot["entries"][i]);
        foreach (var detail in In(record, known))
            problems.Warning(
                ConfidentialityCodes.Of(detail.Kind),
                FieldOf(places[detail.Entry], detail.Field).Place,
                $"'{detail.Field}' of '{detail.Entry}' seems to hold {NameOf(detail.Kind)} ({detail.Hint}), at character {Plain.Number(detail.Start + 1)}.",
                "Text that does not tell who somebody is was expected.",
                detail.Kind == PersonalDetailKind.PersonName
                    ? "If it is a person who uses services, write a letter or a role; if not, list the name as known."
                    : "Take it out, unless it is nobody's.");
    }

    private static Spot FieldOf(Spot entry, string field)
    {
        foreach (var part in field.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            entry = bracket < 0 ? entry[part] : entry[part[..bracket]][int.Parse(part.AsSpan(bracket + 1, part.Length - bracket - 2), System.Globalization.CultureInfo.InvariantCulture) - 1];
        }
        return entry;
    }
}
