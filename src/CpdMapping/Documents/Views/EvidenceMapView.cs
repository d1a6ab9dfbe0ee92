using CpdMapping.Documents.Wording;
using CpdMapping.Mapping;

namespace CpdMapping.Documents.Views;

/// <summary>One table of the evidence map: some activities against the standards of one edition that they claim.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EvidenceMapView
{
    /// <summary>The activities that fit side by side on a sheet of paper.</summary>
    private const int Columns = 8;

    /// <summary>Gets the caption.</summary>
    public required string Caption { get; init; }

    /// <summary>Gets the activities, one a column.</summary>
    public required Sequence<MapColumnView> Activities { get; init; }

    /// <summary>Gets the standards, one a row.</summary>
    public required Sequence<MapRowView> Rows { get; init; }

    internal static IEnumerable<EvidenceMapView> Of(EditionCoverage edition, PortfolioScope scope)
    {
        var minutes = new Dictionary<(string Code, string Entry), int>();
        foreach (var standard in edition.Standards)
        {
            foreach (var line in standard.Claimed.Explanation.Lines)
                minutes[(standard.Standard.Ref.Code, line.Entry)] = (int)line.Amount.Floor();
        }
        var claiming = minutes.Keys.Select(k => k.Entry).ToHashSet(StringComparer.Ordinal);
        return scope.Standing.Where(e => claiming.Contains(e.Id)).Chunk(Columns).Select(entries =>
        {
            var columns = entries.Select(e => MapColumnView.Of(e, scope)).ToSequence();
            return new EvidenceMapView
            {
                Caption = Name(edition, columns, scope.Phrases),
                Activities = columns,
                Rows = edition.Standards
                    .Where(s => entries.Any(e => minutes.ContainsKey((s.Standard.Ref.Code, e.Id))))
                    .Select(s => new MapRowView
                    {
                        Code = s.Standard.Ref.Code,
                        Name = s.Standard.Name,
                        Cells = entries.Select(e => minutes.TryGetValue((s.Standard.Ref.Code, e.Id), out var m) ? scope.Format.ShortTime(m) : null).ToSequence(),
                    })
                    .ToSequence(),
            };
        });
    }

    private static string Name(EditionCoverage edition, Sequence<MapColumnView> columns, Phrases phrases)
    {
        var (title, of) = (edition.Edition.Title.Value, edition.Edition.Ref.Edition);
        return columns.Count == 1
            ? WordFormat.Fill(phrases.Column, title, of, columns[0].Activity.Text)
            : WordFormat.Fill(phrases.Columns, title, of, columns[0].Activity.Text, columns[^1].Activity.Text);
    }
}
