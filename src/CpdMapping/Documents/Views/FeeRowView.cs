namespace CpdMapping.Documents.Views;

/// <summary>What a place costs when so many are booked together.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FeeRowView
{
    /// <summary>Gets the places, such as <c>5 to 9</c>.</summary>
    public required string Places { get; init; }

    /// <summary>Gets the discount, such as <c>5%</c>.</summary>
    public required string Discount { get; init; }

    /// <summary>Gets the price of a place without VAT, such as <c>£451.25</c>.</summary>
    public required string Each { get; init; }

    /// <summary>Gets the price of a place with VAT; the same as without where none is stated.</summary>
    public required string EachWithVat { get; init; }
}
