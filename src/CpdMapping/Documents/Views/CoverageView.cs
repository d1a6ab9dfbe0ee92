using CpdMapping.Documents.Wording;
using CpdMapping.Mapping.Teams;

namespace CpdMapping.Documents.Views;

/// <summary>What people's records have on standards, to print: for a person, a team or a whole service.</summary>
/// <remarks>It names nobody; figures about few people are held back. Immutable and safe to share between threads.</remarks>
public sealed record CoverageView
{
    /// <summary>The fewest people of whom a printed page shows a figure, unless it is told another number.</summary>
    public const int DefaultFewest = 5;

    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required CoverageWords Words { get; init; }

    /// <summary>Gets how standards are credited, and which claims on other editions are read under one.</summary>
    public required string Policy { get; init; }

    /// <summary>Gets what makes a standard a gap, in English.</summary>
    public required string Gap { get; init; }

    /// <summary>Gets the editions.</summary>
    public required Sequence<CoverageEditionView> Editions { get; init; }

    /// <summary>Gets what a star means: one sentence; null where no figure is held back.</summary>
    public string? HeldBack { get; init; }

    /// <summary>Prepares tables of coverage for printing.</summary>
    /// <param name="tables">The tables, one an edition; at least one.</param>
    /// <param name="fewest">The fewest people of whom a figure is shown; those that <see cref="TeamCoverage.IsTelling"/> holds back are replaced by a star.</param>
    /// <param name="language">The document's language; English when it is null.</param>
    /// <exception cref="ArgumentException">There is no table.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of people is less than 1.</exception>
    public static CoverageView From(IEnumerable<CoverageTable> tables, int fewest = DefaultFewest, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewest, 1);
        var all = tables.ToSequence();
        if (all.IsEmpty)
            throw new ArgumentException("A page without a table shows nothing.", nameof(tables));
        var scope = new CoverageScope(fewest, language ?? DocumentLanguage.English);
        var first = all[0].Columns[0].Coverage;
        var editions = all.Select((table, i) => CoverageEditionView.Of(table, first, i + 1, scope)).ToSequence();
        return new()
        {
            Page = PageView.Of(scope.Language, all.Any(table => table.Columns.Any(column => column.Coverage.Specimen)), first.DataSet),
            Words = scope.Words,
            Policy = scope.Policy(first),
            Gap = first.GapPolicy.Text,
            Editions = editions,
            HeldBack = scope.HasHeldBack ? WordFormat.Fill(scope.Language.Words.Figures.HeldBackMeans, fewest) : null,
        };
    }
}
