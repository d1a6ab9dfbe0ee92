using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>What a course costs, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FeeView
{
    /// <summary>Gets a row for one place and for each discount.</summary>
    public required Sequence<FeeRowView> Rows { get; init; }

    /// <summary>Gets whether VAT is added, so that prices with VAT are shown too.</summary>
    public required bool VatStated { get; init; }

    /// <summary>Gets the head of the prices with VAT, such as <c>Each place, with 20% VAT</c>.</summary>
    public required string EachWithVat { get; init; }

    /// <summary>Gets what is said of VAT: one sentence.</summary>
    public required string Vat { get; init; }

    /// <summary>Gets what a reader should know besides; null where there is nothing.</summary>
    public string? Note { get; init; }

    internal static FeeView? Of(Fee? fee, DocumentLanguage language)
    {
        if (fee is null)
            return null;
        var phrases = language.Words.Course;
        var percent = fee.VatPercent ?? 0;
        return new()
        {
            Rows = Starts(fee).Select((from, i) => Row(fee, from, i + 1 < Starts(fee).Count ? Starts(fee)[i + 1] : null, language)).ToSequence(),
            VatStated = percent > 0,
            EachWithVat = WordFormat.Fill(phrases.EachWithVat, percent),
            Vat = fee.VatPercent is null ? phrases.VatUnknown : percent == 0 ? phrases.VatNone : WordFormat.Fill(phrases.VatAdded, percent),
            Note = fee.Note,
        };
    }

    /// <summary>The cost of some places in sentences, and what more places would save.</summary>
    internal static Sequence<string> Lines(Fee? fee, int places, DocumentLanguage language)
    {
        if (fee is null)
            return [language.Words.ManagerLetter.NoFee];
        var phrases = language.Words.Course;
        var quote = fee.For(places);
        var lines = new List<string>
        {
            places == 1 ? WordFormat.Fill(phrases.CostOne, Money(quote.Net))
                : quote.DiscountPercent == 0 ? WordFormat.Fill(phrases.CostMany, places, Money(quote.Net), Money(quote.Each))
                : WordFormat.Fill(phrases.CostLess, places, Money(quote.Net), Money(quote.Each), quote.DiscountPercent),
            quote.Vat is not { } vat ? phrases.VatUnknown
                : vat == 0 ? phrases.VatNone
                : WordFormat.Fill(phrases.VatAdds, fee.VatPercent, Money(vat), Money(quote.Total)),
        };
        lines.AddRange(fee.Discounts.Where(d => d.Places > places)
            .Select(d => WordFormat.Fill(phrases.LessFrom, d.Places, Money(fee.For(d.Places).Each), d.Percent)));
        if (fee.Note is { } note)
            lines.Add(note);
        return lines.ToSequence();

        string Money(decimal amount) => WordFormat.Money(amount, fee.Currency);
    }

    private static List<int> Starts(Fee fee) => [1, .. fee.Discounts.Select(d => d.Places)];

    private static FeeRowView Row(Fee fee, int from, int? next, DocumentLanguage language)
    {
        var quote = fee.For(from);
        return new()
        {
            Places = next is not { } end ? WordFormat.Fill(language.Words.Course.PlacesFrom, from)
                : end == from + 1 ? WordFormat.Number(from)
                : WordFormat.Fill(language.Words.Course.PlacesTo, from, end - 1),
            Discount = quote.DiscountPercent == 0 ? language.Words.Course.NoDiscount : WordFormat.Percent(quote.DiscountPercent),
            Each = WordFormat.Money(quote.Each, fee.Currency),
            EachWithVat = WordFormat.Money((fee with { Amount = quote.Each, Discounts = [] }).For(1).Total, fee.Currency),
        };
    }
}
