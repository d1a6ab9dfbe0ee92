using System.Globalization;
using System.Text.RegularExpressions;
using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>The file of a course.</summary>
internal static partial class CourseFormat
{
    public static readonly FileFormat<Course> Format = new(course => $"course {course.Id}", Read, CourseChecks.Run, Write);

    private static Course Read(MapReader map) => new()
    {
        Id = map.Slug("course"),
        Title = map.Line("title"),
        Summary = map.OptionalText("summary"),
        Provider = ReadProvider(map),
        Url = Standards.WebAddress.Optional(map, "url"),
        From = map.OptionalPartialDate("from"),
        To = map.OptionalPartialDate("to"),
        StatedMinutes = map.OptionalInteger("stated-minutes", 1, 1_000_000),
        Sessions = map.RequiredParts("sessions", session => new PlannedSession(
            session.Id("id"), session.Integer("minutes", 1, 1440), session.OptionalLine("title"))),
        RefreshMonths = map.OptionalRefreshMonths(),
        Accreditations = ReadAccreditations(map),
        Fee = map.Part("fee", fee => new Fee(Amount(fee), Currency(fee), fee.OptionalText("note"))),
        Standards = map.Parts("standards", CourseStandardFormat.Read),
        Specimen = map.Flag("specimen", false),
    };

    public static Provider ReadProvider(MapReader map) =>
        map.Required("provider") is null ? new("") : map.Part("provider", provider => new Provider(
            provider.Line("name"), Standards.WebAddress.Optional(provider, "url"), Standards.WebAddress.Optional(provider, "check-at"))) ?? new("");

    public static MapBuilder WriteProvider(Provider provider) => new MapBuilder()
        .Text("name", provider.Name)
        .OptionalText("url", provider.Url)
        .OptionalText("check-at", provider.CheckAt);

    public static Sequence<Accreditation> ReadAccreditations(MapReader map) => map.Parts("accreditations", item => new Accreditation(
        item.Line("by"), item.Text("statement"), item.OptionalLine("reference"), item.OptionalPartialDate("from"), item.OptionalPartialDate("to")));

    public static IEnumerable<MapBuilder> WriteAccreditations(Sequence<Accreditation> accreditations) => accreditations.Select(item => new MapBuilder()
        .Text("by", item.By)
        .Text("statement", item.Statement)
        .OptionalText("reference", item.Reference)
        .OptionalPartialDate("from", item.From)
        .OptionalPartialDate("to", item.To));

    private static void Write(Course course, MapBuilder map) => map
        .Text("course", course.Id)
        .Text("title", course.Title)
        .OptionalText("summary", course.Summary)
        .Map("provider", WriteProvider(course.Provider))
        .OptionalText("url", course.Url)
        .OptionalPartialDate("from", course.From)
        .OptionalPartialDate("to", course.To)
        .OptionalInteger("stated-minutes", course.StatedMinutes)
        .Maps("sessions", course.Sessions.Select(session => new MapBuilder()
            .Text("id", session.Id)
            .Integer("minutes", session.Minutes)
            .OptionalText("title", session.Title)))
        .OptionalInteger("refresh-months", course.RefreshMonths)
        .Maps("accreditations", WriteAccreditations(course.Accreditations))
        .Map("fee", course.Fee is not { } fee ? null : new MapBuilder()
            .Text("amount", Amount(fee))
            .Text("currency", fee.Currency)
            .OptionalText("note", fee.Note))
        .Maps("standards", course.Standards.Select(CourseStandardFormat.Write))
        .Specimen(course.Specimen);

    private static string Amount(Fee fee) => decimal.Round(fee.Amount, 2) == fee.Amount
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
