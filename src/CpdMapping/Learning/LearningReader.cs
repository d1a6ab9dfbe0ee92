using System.Globalization;
using System.Text.RegularExpressions;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Reads what courses, cohorts, records and certificates have in common.</summary>
internal static partial class LearningReader
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>A map of its own; null when the key is missing.</summary>
    public static T? Part<T>(this MapReader map, string key, Func<MapReader, T> read) where T : class =>
        map.OptionalMap(key) is { } part ? Whole(part, read) : null;

    /// <summary>The maps of a list.</summary>
    public static Sequence<T> Parts<T>(this MapReader map, string key, Func<MapReader, T> read) => map.Maps(key, part => Whole(part, read));

    /// <summary>The maps of a list that must be there and hold something.</summary>
    public static Sequence<T> RequiredParts<T>(this MapReader map, string key, Func<MapReader, T> read)
    {
        if (map.Required(key) is ListNode { Items.IsEmpty: true } list)
            map.Problems.Error(FileCodes.Empty, list.Place, $"'{key}' holds nothing.", "At least one item was expected.");
        return map.Parts(key, read);
    }

    /// <summary>Text on one line, as a name or a title.</summary>
    public static string Line(this MapReader map, string key) => OneLine(map, key, map.Text(key)) ?? "";

    public static string? OptionalLine(this MapReader map, string key) => OneLine(map, key, map.OptionalText(key));

    /// <summary>An id of lower-case letters, digits and single hyphens.</summary>
    public static string Slug(this MapReader map, string key) => map.Required(key) is null ? "" : OptionalSlug(map, key) ?? "";

    public static string? OptionalSlug(this MapReader map, string key) =>
        map.Parsed<CatalogueId>(key, required: false, CatalogueId.TryParse, FileCodes.BadIdentity,
            "Lower-case letters, digits and single hyphens were expected, as in spring-2025.")?.ToString();

    /// <summary>An id that is unique within its file, such as a session's.</summary>
    public static string Id(this MapReader map, string key) => map.Text(key) is { Length: > 0 } text ? Id(map, key, text, map.PlaceOf(key)) : "";

    /// <summary>An id that is an item of a list.</summary>
    public static string IdOf(this MapReader map, string key, Node item) => map.AsText(key, item) is { Length: > 0 } text ? Id(map, key, text, item.Place) : "";

    private static string Id(MapReader map, string key, string text, Place place)
    {
        if (!StandardRef.IsCode(text))
            map.Problems.Error(FileCodes.BadIdentity, place, $"'{key}' is {MapReader.Describe(new ScalarNode(place, text, ScalarKind.Quoted))}.", "Letters, digits, full stops and hyphens were expected, 64 at most, a letter or digit first.");
        return text;
    }

    public static PartialDate? OptionalPartialDate(this MapReader map, string key) =>
        map.OptionalValue<PartialDate>(key, PartialDate.TryParse, FileCodes.NotADate, "A year, a month or a day was expected, as 2018, 2018-05 or 2018-05-18.");

    public static Fraction? OptionalShare(this MapReader map, string key) =>
        map.OptionalValue<Fraction>(key, TryShare, LearningCodes.BadShare, "A part of the whole was expected, above 0 and at most 1, as 1/3, 0.25 or 25%.");

    public static int? OptionalRefreshMonths(this MapReader map) => map.OptionalInteger("refresh-months", 1, 600);

    public static StandardRef? Reference(this MapReader map, string key, bool required) =>
        map.Parsed<StandardRef>(key, required, StandardRef.TryParse, FileCodes.BadIdentity, "A reference to a standard was expected, as pcf@2018/7.");

    public static CertificateNumber? OptionalNumber(this MapReader map, string key) =>
        map.Parsed<CertificateNumber>(key, required: false, CertificateNumber.TryParse, FileCodes.BadIdentity,
            "A certificate number was expected: 6 to 64 capital letters, digits and single hyphens, as in RL-7Q4K-XW2M.");

    /// <summary>A list of moments, each with its offset from UTC.</summary>
    public static Sequence<DateTimeOffset> OptionalMoments(this MapReader map, string key) => map.List(key, node =>
    {
        const string expected = "A moment with its offset was expected, as 2025-11-28T16:05:00+00:00.";
        if (node is ScalarNode scalar)
            return map.ParsedText<DateTimeOffset>(key, scalar.Text, node.Place, TryMoment, LearningCodes.BadMoment, expected) ?? default;
        map.Problems.Error(FileCodes.WrongShape, node.Place, $"An item of '{key}' is {MapReader.Describe(node)}.", expected);
        return default;
    });

    public static bool TryMoment(string? text, out DateTimeOffset moment)
    {
        moment = default;
        return text is not null && MomentSyntax().IsMatch(text)
            && DateTimeOffset.TryParseExact(text.Replace("Z", "+00:00", StringComparison.Ordinal), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
    }

    private static bool TryShare(string? text, out Fraction share) =>
        Fraction.TryParse(text, out share) && share > Fraction.Zero && share <= Fraction.One;

    private static T Whole<T>(MapReader part, Func<MapReader, T> read)
    {
        var value = read(part);
        part.Done();
        return value;
    }

    private static string? OneLine(MapReader map, string key, string? text)
    {
        if (text is not null && text.AsSpan().ContainsAny('\n', '\r'))
            map.Problems.Error(LearningCodes.SeveralLines, map.PlaceOf(key), $"'{key}' has several lines.", "One line was expected.");
        return text;
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,7})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MomentSyntax();
}
