namespace CpdMapping.Learning;

/// <summary>What a number of places costs.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FeeQuote
{
    /// <summary>Gets the places.</summary>
    public required int Places { get; init; }

    /// <summary>Gets the discount in per cent; 0 where there is none.</summary>
    public required int DiscountPercent { get; init; }

    /// <summary>Gets the price of one place after the discount, without VAT.</summary>
    public required decimal Each { get; init; }

    /// <summary>Gets the price of all places, without VAT.</summary>
    public required decimal Net { get; init; }

    /// <summary>Gets the VAT on all places; null where it is not stated whether VAT is added.</summary>
    public decimal? Vat { get; init; }

    /// <summary>Gets the price of all places, with VAT where it is stated.</summary>
    public decimal Total => Net + (Vat ?? 0);
}
