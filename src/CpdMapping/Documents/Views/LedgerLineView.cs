using CpdMapping.Documents.Wording;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Ledgers;

namespace CpdMapping.Documents.Views;

/// <summary>A line of a ledger's account, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LedgerLineView
{
    /// <summary>Gets the standard's code; null where the line is of no standard.</summary>
    public string? Code { get; init; }

    /// <summary>Gets the standard's name, or what remains.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the minutes.</summary>
    public required string Minutes { get; init; }

    /// <summary>Gets the amount, in the unit.</summary>
    public required string Amount { get; init; }

    /// <summary>Gets the activities that it comes from, each with its minutes and, where not all of them count, the part that does.</summary>
    public required Sequence<LedgerPartView> From { get; init; }

    internal static LedgerLineView Of(LedgerLine line, PortfolioScope scope)
    {
        var words = scope.Language.Words.Ledger;
        return new()
        {
            Code = line.Standard?.Ref.Code,
            Name = line.Standard is { } standard ? scope.Format.Name(standard.Name, standard.Ref.Code) : line.Kind switch
            {
                LedgerLineKind.Unallocated => words.Unallocated,
                LedgerLineKind.Touched => words.Touched,
                _ => words.NotTouching,
            },
            Minutes = WordFormat.Number(line.Amount.Minutes),
            Amount = scope.Amount(line.Amount),
            From = line.Amount.Explain().Lines.Select(part => Part(part, line, scope)).ToSequence(),
        };
    }

    private static LedgerPartView Part(ExplanationLine part, LedgerLine line, PortfolioScope scope)
    {
        var minutes = WordFormat.Number(line.Amount.Unit.Activity(part.Counted));
        return new(scope.Link(part.Entry), part.Share == Learning.Fraction.One ? minutes : $"{minutes} × {part.Share}");
    }
}
