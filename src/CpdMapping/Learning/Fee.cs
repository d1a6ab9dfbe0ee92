namespace CpdMapping.Learning;

/// <summary>What a place costs.</summary>
/// <param name="Amount">The amount for one place before discounts and value added tax (VAT), in the currency's main unit.</param>
/// <param name="Currency">The currency's three-letter code (ISO 4217), such as <c>GBP</c>.</param>
/// <param name="Note">What a reader should know, such as when it is due; null where there is nothing.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Fee(decimal Amount, string Currency, string? Note = null)
{
    /// <summary>Gets what organisations pay less when they book several places, from the fewest places on.</summary>
    public Sequence<FeeDiscount> Discounts { get; init; }

    /// <summary>Gets the VAT in per cent that is added to the amount; 0 where the course is exempt, null where it is not stated whether VAT is added.</summary>
    public int? VatPercent { get; init; }

    /// <summary>Gives what a number of places costs.</summary>
    /// <param name="places">The places booked together, 1 or more.</param>
    /// <remarks>A place's price and the VAT are each rounded once to two decimals, halves up. Of the discounts that apply, the one from the most places counts.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer places than 1.</exception>
    public FeeQuote For(int places)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(places, 1);
        var percent = Discounts.Where(discount => discount.Places <= places).MaxBy(discount => discount.Places)?.Percent ?? 0;
        var each = Rounded(Amount * (100 - percent) / 100);
        var net = each * places;
        return new()
        {
            Places = places,
            DiscountPercent = percent,
            Each = each,
            Net = net,
            Vat = VatPercent is { } vat ? Rounded(net * vat / 100) : null,
        };
    }

    private static decimal Rounded(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}
