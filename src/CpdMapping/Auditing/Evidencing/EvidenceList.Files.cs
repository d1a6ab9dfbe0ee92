using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Auditing.Evidencing;

public sealed partial record EvidenceList
{
    private static readonly IReadOnlyDictionary<string, EvidenceState> States = new Dictionary<string, EvidenceState>(StringComparer.Ordinal)
    {
        ["kept"] = EvidenceState.Kept,
        ["changed"] = EvidenceState.Changed,
        ["missing"] = EvidenceState.Missing,
        ["outside"] = EvidenceState.Outside,
        ["unreadable"] = EvidenceState.Unreadable,
        ["elsewhere"] = EvidenceState.Elsewhere,
        ["not-stated"] = EvidenceState.NotStated,
    };

    /// <summary>Writes the list as JSON: what <c>evidence.json</c> of a pack holds.</summary>
    public string ToJson() => NodeWriter.ToJson(new MapBuilder()
        .Integer("format", 1)
        .Text("record", Record)
        .Maps("evidence", Items.Select(item => new MapBuilder()
            .Text("entry", item.Entry)
            .Text("kind", item.Kind)
            .Text("title", item.Title)
            .OptionalText("reference", item.Reference)
            .Text("state", SchemeWords.Of(States, item.State))
            .OptionalText("sha256", item.Sha256)
            .OptionalText("bytes", item.Bytes?.ToString(CultureInfo.InvariantCulture))))
        .Build());

    /// <summary>Writes the list as a table of comma-separated values, with a row for the heads.</summary>
    public string ToCsv() => CsvWriter.Write(
        ["entry", "kind", "title", "reference", "state", "sha256", "bytes"],
        Items.Select(item => (IReadOnlyList<string?>)
            [item.Entry, item.Kind, item.Title, item.Reference, SchemeWords.Of(States, item.State), item.Sha256, item.Bytes?.ToString(CultureInfo.InvariantCulture)]));

    /// <summary>Writes the digests of the files so that <c>sha256sum -c</c> checks them from the record's folder.</summary>
    public string ToDigests() => Digests.Write(Items.Where(item => item is { Sha256: not null, Reference: not null })
        .Select(item => (item.Sha256 ?? "", item.Reference ?? "")) // as above, neither is null
        .Distinct());

    /// <summary>Reads a list that <see cref="ToJson"/> wrote.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<EvidenceList> TryLoad(string path, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        limits ??= ReadLimits.Default;
        var problems = new ProblemList(limits.MaxProblems);
        return NodeReader.Load(path, limits, problems) is { } root ? problems.ToResult(From(MapReader.Of(root, problems, "The file"))) : problems.ToResult<EvidenceList>(null);
    }

    private static EvidenceList From(MapReader map)
    {
        map.Integer("format", 1, 1);
        var list = new EvidenceList
        {
            Record = map.Text("record"),
            Items = map.Maps("evidence", own =>
            {
                var item = new EvidenceItem
                {
                    Entry = own.Text("entry"),
                    Kind = own.Text("kind"),
                    Title = own.Text("title"),
                    Reference = own.OptionalText("reference"),
                    State = own.Word("state", States),
                    Sha256 = own.OptionalText("sha256"),
                    Bytes = own.OptionalText("bytes") is { } bytes && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null,
                };
                own.Done();
                return item;
            }),
        };
        map.Done();
        return list;
    }
}
