namespace CpdMapping.Learning;

/// <summary>What a place costs.</summary>
/// <param name="Amount">The amount, in the currency's main unit.</param>
/// <param name="Currency">The currency's three-letter code (ISO 4217), such as <c>GBP</c>.</param>
/// <param name="Note">What a reader should know, such as that tax is not included; null where there is nothing.</param>
public sealed record Fee(decimal Amount, string Currency, string? Note = null);
