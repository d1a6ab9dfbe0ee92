using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Writes what courses, cohorts, records and certificates have in common.</summary>
internal static class LearningWriter
{
    public static MapBuilder OptionalPlain(this MapBuilder map, string key, string? text) => text is null ? map : map.Plain(key, text);

    public static MapBuilder OptionalPartialDate(this MapBuilder map, string key, PartialDate? date) => map.OptionalPlain(key, date?.ToString());

    public static MapBuilder OptionalShare(this MapBuilder map, string key, Fraction? share) => map.OptionalPlain(key, share?.ToString());

    /// <summary>Writes a depth where it is not the usual one.</summary>
    public static MapBuilder Depth(this MapBuilder map, AlignmentDepth depth) =>
        depth == AlignmentDepth.Teaches ? map : map.Plain("depth", LearningWords.Of(LearningWords.Depths, depth));

    public static MapBuilder Moments(this MapBuilder map, string key, Sequence<DateTimeOffset> moments) => map.List(key, moments.Select(
        moment => new ScalarNode(default, moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture), ScalarKind.Plain)));

    public static MapBuilder Specimen(this MapBuilder map, bool specimen) => specimen ? map.Flag("specimen", true) : map;
}
