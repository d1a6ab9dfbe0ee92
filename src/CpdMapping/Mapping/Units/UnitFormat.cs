using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Units;

/// <summary>A unit in a file: in a scheme, in the list of units, or in an explanation.</summary>
internal static class UnitFormat
{
    private const int MostMinutes = 10_000;

    private static readonly IReadOnlyDictionary<string, UnitRounding> Roundings = new Dictionary<string, UnitRounding>(StringComparer.Ordinal)
    {
        ["down"] = UnitRounding.Down,
        ["up"] = UnitRounding.Up,
        ["half-up"] = UnitRounding.HalfUp,
        ["half-down"] = UnitRounding.HalfDown,
        ["half-even"] = UnitRounding.HalfEven,
    };

    private static readonly IReadOnlyDictionary<string, RoundedPart> Parts = new Dictionary<string, RoundedPart>(StringComparer.Ordinal)
    {
        ["total"] = RoundedPart.Total,
        ["activity"] = RoundedPart.Activity,
    };

    /// <summary>Reads a unit of a data file. The caller asks for further keys and calls <see cref="MapReader.Done"/>.</summary>
    public static Unit Read(MapReader map, UnitRef reference, FactReader facts)
    {
        var unit = Parameters(map, reference);
        var size = facts.Within(map).Of(map, "minutes", unit.MinutesEach);
        return unit with { Basis = size.Basis, Source = size.Source, Note = map.OptionalText("note") };
    }

    /// <summary>Reads the unit of an explanation, which <see cref="Write"/> wrote.</summary>
    public static Unit Read(MapReader map)
    {
        var reference = map.Parsed<UnitRef>("unit", required: true, UnitRef.TryParse, FileCodes.BadIdentity, "A reference to a unit was expected, as in 'iacet-ceu@2026'.");
        var unit = Parameters(map, reference ?? default) with
        {
            Body = map.OptionalText("body"),
            IsStated = map.Flag("stated", otherwise: true),
            Basis = map.Word("basis", EditionWords.Basis),
            Source = WebAddress.Optional(map, "source"),
            Note = map.OptionalText("note"),
        };
        map.Done();
        return unit;
    }

    public static MapBuilder Write(Unit unit)
    {
        var map = new MapBuilder()
            .Text("unit", unit.Ref.ToString())
            .OptionalText("body", unit.Body)
            .Text("one", unit.One)
            .Text("many", unit.Many)
            .Integer("minutes", unit.MinutesEach);
        if (unit.StepMinutes > 1)
            map.Integer("step", unit.StepMinutes).Text("round", WordOf(Roundings, unit.Rounding)).Text("of", WordOf(Parts, unit.Rounds));
        if (unit.ShortestMinutes > 0)
            map.Integer("shortest", unit.ShortestMinutes);
        if (!unit.IsStated)
            map.Flag("stated", false);
        return map
            .Text("basis", WordOf(EditionWords.Basis, unit.Basis))
            .OptionalText("source", unit.Source)
            .OptionalText("note", unit.Note);
    }

    private static Unit Parameters(MapReader map, UnitRef reference)
    {
        var step = map.OptionalInteger("step", 2, MostMinutes);
        if (step is null)
            Misplaced(map, "round", "of");
        return new()
        {
            Ref = reference,
            One = map.Text("one"),
            Many = map.Text("many"),
            MinutesEach = map.Integer("minutes", 1, MostMinutes),
            StepMinutes = step ?? 1,
            Rounding = step is null ? UnitRounding.Down : map.Word("round", Roundings),
            Rounds = step is null ? RoundedPart.Total : map.OptionalWord("of", Parts) ?? RoundedPart.Total,
            ShortestMinutes = map.OptionalInteger("shortest", 1, MostMinutes) ?? 0,
            Basis = Basis.Unverified,
        };
    }

    private static void Misplaced(MapReader map, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (map.Has(key) && !map.Has("step"))
                map.Problems.Error(
                    MappingCodes.RoundsNothing,
                    map.PlaceOf(key),
                    $"'{key}' is here, and no 'step'.",
                    "Without a step nothing is rounded.",
                    $"Add 'step:', in minutes, or take '{key}' out.");
    }

    private static string WordOf<T>(IReadOnlyDictionary<string, T> words, T value) where T : struct, Enum => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;
}
