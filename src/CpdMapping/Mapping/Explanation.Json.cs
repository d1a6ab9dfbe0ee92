using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

public sealed partial record Explanation
{
    /// <summary>Writes the explanation as JSON, so that somebody else can do the sum again: indented, with LF and a final newline.</summary>
    public string ToJson() => NodeWriter.ToJson(ToMap().Build());

    /// <summary>Reads an explanation that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="CpdFileException">The text is not an explanation, or what it states does not follow from its lines; all problems are listed.</exception>
    public static Explanation Parse(string json) => TryParse(json).Value;

    /// <summary>Reads an explanation that <see cref="ToJson"/> wrote, or says what is wrong with it.</summary>
    /// <param name="json">The JSON.</param>
    public static ParseResult<Explanation> TryParse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new ProblemList(ReadLimits.Default.MaxProblems);
        var node = NodeReader.Parse("(text)", json, ReadLimits.Default, problems);
        return problems.ToResult(node is null ? null : From(MapReader.Of(node, problems, "The explanation")));
    }

    internal MapBuilder ToMap() => new MapBuilder()
        .Text("figure", Figure)
        .Integer("minutes", Recompute())
        .Text("rule", Rule)
        .OptionalText("edition", Edition?.ToString())
        .Maps("lines", Lines.Select(line => new MapBuilder()
            .Text("entry", line.Entry)
            .Text("title", line.Title)
            .Date("on", line.On)
            .Integer("minutes", line.Minutes)
            .OptionalInteger("counted", line.Counted == line.Minutes ? null : line.Counted)
            .Text("share", line.Share.ToString())
            .Text("amount", AmountOf(line, Unit).ToString())
            .Texts("standards", line.Standards)
            .OptionalText("why", line.Why)))
        .Text("sum", Sum.ToString())
        .Integer("rounding", Rounding)
        .Map("unit", Unit is null ? null : UnitFormat.Write(Unit))
        .OptionalText("amount", Unit?.Exactly(Recompute()).ToString());

    private static Explanation From(MapReader map)
    {
        var unit = map.OptionalMap("unit") is { } own ? UnitFormat.Read(own) : null;
        var explanation = new Explanation
        {
            Figure = map.Text("figure"),
            Rule = map.Text("rule"),
            Edition = map.Parsed<EditionRef>("edition", required: false, EditionRef.TryParse, FileCodes.BadIdentity, "A reference to an edition was expected, as in 'pcf@2018'."),
            Lines = map.Maps("lines", line => LineFrom(line, unit)),
            Unit = unit,
            Rounding = map.Integer("rounding", 0, 1),
        };
        var minutes = map.Integer("minutes", 0, int.MaxValue);
        Check(map, "sum", map.Text("sum"), explanation.Sum.ToString());
        Check(map, "minutes", minutes.ToString(CultureInfo.InvariantCulture), explanation.Minutes.ToString(CultureInfo.InvariantCulture));
        if (unit is not null)
            Check(map, "amount", map.Text("amount"), new Fraction(explanation.Minutes, unit.MinutesEach).ToString());
        map.Done();
        return explanation;
    }

    private static ExplanationLine LineFrom(MapReader map, Unit? unit)
    {
        var share = map.Parsed<Fraction>("share", required: true, Fraction.TryParse, MappingCodes.BadShare, "A fraction was expected, as in '1/3'.");
        var line = new ExplanationLine(
            map.Text("entry"),
            map.Text("title"),
            map.Date("on"),
            map.Integer("minutes", 0, int.MaxValue),
            share ?? Fraction.Zero,
            map.Texts("standards"))
        {
            Why = map.OptionalText("why"),
        };
        if (map.OptionalInteger("counted", 0, line.Minutes) is { } counted)
            line = line with { Counted = counted };
        Check(map, "amount", map.Text("amount"), AmountOf(line, unit).ToString());
        map.Done();
        return line;
    }

    private static void Check(MapReader map, string key, string stated, string computed)
    {
        if (stated != computed)
            map.Problems.Error(MappingCodes.DoesNotAddUp, map.PlaceOf(key), $"'{key}' is {stated}.", $"What it is computed from gives {computed}.");
    }
}
