using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Documents.Views;

/// <summary>The standards of one edition in the evidence map.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record MapGroupView
{
    /// <summary>Gets the edition's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the reference to the edition.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets the standards that the table's activities claim, one a row.</summary>
    public required Sequence<MapRowView> Rows { get; init; }

    internal static MapGroupView Of(MapMinutes minutes, RecordEntry[] entries, PortfolioScope scope)
    {
        return new()
        {
            Title = minutes.Coverage.Edition.Title.Value,
            Ref = minutes.Coverage.Edition.Ref.ToString(),
            Rows = minutes.Coverage.Standards
                .Select(s => s.Standard)
                .Where(s => entries.Any(e => minutes.Of(s, e.Id) is not null))
                .Select(s => new MapRowView
                {
                    Code = s.Ref.Code,
                    Name = scope.Format.Name(s.Name, s.Ref.Code),
                    Cells = entries.Select(e => Cell(s, e.Id)).ToSequence(),
                })
                .ToSequence(),
        };

        string? Cell(Standard standard, string entry) => minutes.Of(standard, entry) is { } time
            ? scope.Format.ShortTime(time) + (minutes.IsCarried(standard, entry) ? "*" : "")
            : null;
    }
}
