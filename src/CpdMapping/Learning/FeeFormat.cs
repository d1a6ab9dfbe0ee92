using System.Globalization;
using System.Text.RegularExpressions;
using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>The fee in the file of a course.</summary>
internal static partial class FeeFormat
{
    public static Fee Read(MapReader fee) => new(Amount(fee), Currency(fee), fee.OptionalText("note"))
    {
        VatPercent = fee.OptionalInteger("vat-percent", 0, 100),
        Discounts = fee.Parts("discounts", discount => new FeeDiscount(discount.Integer("places", 2, 1000), discount.Integer("percent", 1, 100))),
    };

    public static MapBuilder? Write(Fee? fee) => fee is null ? null : new MapBuilder()
        .Text("amount", Text(fee))
        .Text("currency", fee.Currency)
        .OptionalInteger("vat-percent", fee.VatPercent)
        .Maps("discounts", fee.Discounts.Select(discount => new MapBuilder().Integer("places", discount.Places).Integer("percent", discount.Percent)))
        .OptionalText("note", fee.Note);

    public static void Check(Fee fee, Spot spot, ProblemList problems)
    {
        for (var i = 1; i < fee.Discounts.Count; i++)
        {
            var (before, here) = (fee.Discounts[i - 1], fee.Discounts[i]);
            if (here.Places <= before.Places || here.Percent <= before.Percent)
                problems.Error(
                    LearningCodes.DiscountsNotRising,
                    spot["discounts"][i].Place,
                    string.Create(CultureInfo.InvariantCulture, $"A discount of {here.Percent}% from {here.Places} places follows one of {before.Percent}% from {before.Places}."),
                    "More places and a higher discount were expected with each one.",
                    "Put the discounts in the order of their places.");
        }
    }

    private static string Text(Fee fee) => decimal.Round(fee.Amount, 2) == fee.Amount
        ? fee.Amount.ToString("0.00", CultureInfo.InvariantCulture)
        : throw new InvalidOperationException($"The fee of {fee.Amount.ToString(CultureInfo.InvariantCulture)} {fee.Currency} has more than two decimals.");

    private static decimal Amount(MapReader fee) =>
        fee.Parsed<decimal>("amount", required: true, TryAmount, LearningCodes.BadAmount,
            "An amount in quotes with a full stop and two decimals was expected, as \"475.00\".") ?? 0;

    private static string Currency(MapReader fee)
    {
        var currency = fee.Text("currency");
        if (currency.Length > 0 && !CurrencySyntax().IsMatch(currency))
            fee.Problems.Error(LearningCodes.BadAmount, fee.PlaceOf("currency"), $"'currency' is '{currency}'.", "A code of three capital letters was expected, as GBP.");
        return currency;
    }

    private static bool TryAmount(string? text, out decimal amount)
    {
        amount = 0;
        return text is not null && AmountSyntax().IsMatch(text) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }

    [GeneratedRegex(@"^[0-9]{1,9}\.[0-9]{2}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AmountSyntax();

    [GeneratedRegex(@"^[A-Z]{3}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CurrencySyntax();
}
