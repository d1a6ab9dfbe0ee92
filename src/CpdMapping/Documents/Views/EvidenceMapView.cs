using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>One table of the evidence map: some activities against the standards that they claim.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EvidenceMapView
{
    /// <summary>The activities that fit side by side on a sheet of paper.</summary>
    private const int Columns = 8;

    /// <summary>Gets the caption, such as <c>Activities A1 to A4</c>, with what a mark in a cell means where one has it.</summary>
    public required string Caption { get; init; }

    /// <summary>Gets the activities, one a column.</summary>
    public required Sequence<MapColumnView> Activities { get; init; }

    /// <summary>Gets the standards by edition.</summary>
    public required Sequence<MapGroupView> Groups { get; init; }

    internal static IEnumerable<EvidenceMapView> Of(PortfolioScope scope)
    {
        var editions = scope.Coverage.Editions.Select(e => new MapMinutes(e)).ToList();
        return scope.Standing
            .Where(e => editions.Exists(m => m.Claims(e.Id)))
            .Chunk(Columns)
            .Select(entries => Of(entries, editions, scope));
    }

    private static EvidenceMapView Of(RecordEntry[] entries, List<MapMinutes> editions, PortfolioScope scope)
    {
        var columns = entries.Select(e => MapColumnView.Of(e, scope)).ToSequence();
        var (first, last) = (columns[0].Activity.Text, columns[^1].Activity.Text);
        var caption = columns.Count == 1 ? WordFormat.Fill(scope.Phrases.Column, first) : WordFormat.Fill(scope.Phrases.Columns, first, last);
        var isCarried = editions.Exists(m => m.Coverage.Standards.Any(s => entries.Any(e => m.IsCarried(s.Standard, e.Id))));
        return new()
        {
            Caption = isCarried ? WordFormat.Fill(scope.Phrases.CarriedMark, caption) : caption,
            Activities = columns,
            Groups = editions.Where(m => entries.Any(e => m.Claims(e.Id))).Select(m => MapGroupView.Of(m, entries, scope)).ToSequence(),
        };
    }
}
