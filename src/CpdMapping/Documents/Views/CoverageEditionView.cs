using CpdMapping.Documents.Wording;
using CpdMapping.Mapping.Teams;

namespace CpdMapping.Documents.Views;

/// <summary>The coverage of one edition, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CoverageEditionView
{
    // What fits beside the names on a sheet of A4 landscape.
    private const int ColumnsATable = 8;

    /// <summary>Gets the place on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets the edition's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the reference to the edition.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets the revision of our encoding.</summary>
    public required string Revision { get; init; }

    /// <summary>Gets how standards are credited here, where that is otherwise than on the rest of the page; null where it is not.</summary>
    public string? OwnPolicy { get; init; }

    /// <summary>Gets what makes a standard a gap here, in English, where that is otherwise than on the rest of the page; null where it is not.</summary>
    public string? OwnGap { get; init; }

    /// <summary>Gets whose records were looked at, and which part of them, by group.</summary>
    public required Sequence<CoverageGroupView> Groups { get; init; }

    /// <summary>Gets whether the one group is one person.</summary>
    public required bool IsOnePerson { get; init; }

    /// <summary>Gets every figure of the standards, where there is one group; empty where there are several.</summary>
    public required Sequence<CoverageRowView> Rows { get; init; }

    /// <summary>Gets the time of several groups side by side, as many in each table as fit on a sheet; empty where there is one.</summary>
    public required Sequence<CoverageGridView> Grids { get; init; }

    internal static CoverageEditionView Of(CoverageTable table, TeamCoverage first, int number, CoverageScope scope)
    {
        var (any, isOne) = (table.Columns[0].Coverage, table.Columns.Count == 1);
        var anchor = $"edition-{WordFormat.Number(number)}";
        return new()
        {
            Anchor = anchor,
            Title = table.Edition.Title.Value,
            Ref = table.Edition.Ref.ToString(),
            Revision = WordFormat.Fill(scope.Format.Phrases.RevisionOf, table.Edition.Revision),
            OwnPolicy = scope.Policy(any) == scope.Policy(first) ? null : scope.Policy(any),
            OwnGap = any.GapPolicy == first.GapPolicy ? null : any.GapPolicy.Text,
            Groups = table.Columns.Select(column => CoverageGroupView.Of(column, scope)).ToSequence(),
            IsOnePerson = isOne && any.People == 1,
            Rows = isOne ? CoverageRowView.Of(any, scope) : [],
            Grids = isOne ? [] : table.Columns.Chunk(ColumnsATable).Select((columns, i) => CoverageGridView.Of(table, columns, i * ColumnsATable, anchor, scope)).ToSequence(),
        };
    }
}
