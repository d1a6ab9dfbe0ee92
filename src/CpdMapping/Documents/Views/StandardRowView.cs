using CpdMapping.Mapping;

namespace CpdMapping.Documents.Views;

/// <summary>One standard in the table of hours by standard.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardRowView
{
    /// <summary>Gets the code.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the reference.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets how many standards are above it: 0 at the top.</summary>
    public required int Level { get; init; }

    /// <summary>Gets the time claimed against the standard itself; null where nothing is claimed.</summary>
    public string? Claimed { get; init; }

    /// <summary>Gets the time of the standard and all below it; null where there is none.</summary>
    public string? WithBelow { get; init; }

    /// <summary>Gets the part of all hours, in per cent: 0 to 100.</summary>
    public required int Bar { get; init; }

    /// <summary>Gets the activities that claim it.</summary>
    public required Sequence<LinkView> Activities { get; init; }

    /// <summary>Gets how many of them have evidence, such as <c>1 of 2</c>; null where there are none.</summary>
    public string? Evidence { get; init; }

    /// <summary>Gets how many of them have a reflection, such as <c>1 of 2</c>; null where there are none.</summary>
    public string? Reflected { get; init; }

    /// <summary>Gets the last day of the latest of them; null where there are none.</summary>
    public string? Latest { get; init; }

    internal static StandardRowView Of(StandardCoverage standard, int level, PortfolioScope scope)
    {
        var format = scope.Format;
        var count = standard.Entries.Count;
        return new()
        {
            Code = standard.Standard.Ref.Code,
            Name = format.Name(standard.Standard.Name, standard.Standard.Ref.Code),
            Ref = standard.Standard.Ref.ToString(),
            Level = level,
            Claimed = count == 0 ? null : scope.Time(standard.Claimed, standard.Carried),
            WithBelow = standard.RolledUp.Minutes == 0 ? null : scope.Time(standard.RolledUp, standard.RolledUpCarried),
            Bar = scope.Bar(standard.RolledUp.Minutes),
            Activities = standard.Entries.Select(e => scope.Link(e.Id)).ToSequence(),
            Evidence = count == 0 ? null : format.Of(standard.WithEvidence, count),
            Reflected = count == 0 ? null : format.Of(standard.WithReflection, count),
            Latest = standard.Latest is { } day ? format.Day(day) : null,
        };
    }
}
