using CpdMapping.Auditing;
using CpdMapping.Documents.Wording;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>What every part of a portfolio's view is made from: the data, the language, and a short key for each standing entry.</summary>
internal sealed class PortfolioScope
{
    private readonly Dictionary<string, LinkView> links = new(StringComparer.Ordinal);
    private readonly Dictionary<StandardRef, string> names = [];

    public PortfolioScope(Coverage coverage, AuditReport? audit, DocumentLanguage language)
    {
        Coverage = coverage;
        Audit = audit;
        Language = language;
        Standing = coverage.Record.Standing();
        Gaps = coverage.GapsUnder(GapPolicy.Default);
        foreach (var standard in coverage.Editions.SelectMany(e => e.Standards))
            names[standard.Standard.Ref] = standard.Standard.Name;
        for (var i = 0; i < Standing.Count; i++)
            links[Standing[i].Id] = new() { Text = $"A{WordFormat.Number(i + 1)}", Href = $"#activity-{WordFormat.Number(i + 1)}" };
    }

    public Coverage Coverage { get; }

    public AuditReport? Audit { get; }

    public DocumentLanguage Language { get; }

    public WordFormat Format => Language.Format;

    public Phrases Phrases => Format.Phrases;

    public Sequence<RecordEntry> Standing { get; }

    /// <summary>The gaps of each edition, in the order of the coverage's editions.</summary>
    public Sequence<EditionGaps> Gaps { get; }

    /// <summary>The link to an entry's activity; an entry that does not stand has no place to link to and shows its id.</summary>
    public LinkView Link(string entry) => links.TryGetValue(entry, out var link) ? link : new() { Text = entry };

    /// <summary>The place of an entry's activity; empty where it does not stand.</summary>
    public string Anchor(string entry) => Link(entry).Href is { } href ? href[1..] : "";

    /// <summary>An amount of a unit: hours in the language's words, any other unit as its body calls it.</summary>
    public string Amount(UnitFigure figure) => figure.Unit.ReadsAsTime ? Format.Time(figure.Minutes) : figure.ToString();

    /// <summary>A claimed standard by the name that was kept with the claim, or, where only the reference was written, by its name in the editions mapped.</summary>
    public StandardView Standard(StandardSnapshot claim) =>
        StandardView.Of(claim.Name == claim.Ref.ToString() && names.TryGetValue(claim.Ref, out var name) ? claim with { Name = name } : claim, Format);

    /// <summary>A part of all hours in whole per cent, for a bar; the number stands beside it.</summary>
    public int Bar(int minutes) => Coverage.Total.Minutes == 0 ? 0 : (int)Math.Min(100, minutes * 100L / Coverage.Total.Minutes);

    /// <summary>A time, with the part of it that crosswalks bring from claims on other editions.</summary>
    public string Time(Figure figure, Figure carried) =>
        carried.Minutes == 0 ? Format.Time(figure.Minutes) : WordFormat.Fill(Phrases.CarriedOf, Format.Time(figure.Minutes), Format.Time(carried.Minutes));

    public static Sequence<string> Paragraphs(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToSequence();

    public static string? Joined(string separator, params ReadOnlySpan<string?> parts)
    {
        var present = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (part is not null)
                present.Add(part);
        }
        return present.Count == 0 ? null : string.Join(separator, present);
    }
}
