using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Units;

/// <summary>Reads the file of units that belong to no scheme.</summary>
internal static class UnitsReader
{
    public static UnitBook? Read(Node root, ProblemList problems)
    {
        var map = MapReader.Of(root, problems, "The file");
        if (!map.HasFormat(1))
            return null;
        var checkedOn = map.Date("checked-on");
        var sources = new SourceTable(map.Required("sources"), problems);
        var facts = FactReader.For(map, sources);
        var seen = new HashSet<UnitRef>();
        map.Required("units");
        var units = map.Maps("units", own => One(own, facts, seen));
        var missing = map.Maps("missing", Missing);
        map.Done();
        sources.ReportUnused();
        return new(units) { CheckedOn = checkedOn, Missing = missing };
    }

    private static Unit One(MapReader map, FactReader facts, HashSet<UnitRef> seen)
    {
        var reference = map.Parsed<UnitRef>("unit", required: true, UnitRef.TryParse, FileCodes.BadIdentity, "A reference to a unit was expected, as in 'iacet-ceu@2026'.");
        if (reference is { } named && !seen.Add(named))
            map.Problems.Error(MappingCodes.RepeatedUnit, map.PlaceOf("unit"), $"The unit '{named}' is here twice.", "Each version once was expected.");
        var unit = UnitFormat.Read(map, reference ?? default, facts) with { Body = map.OptionalText("body") };
        map.Done();
        return unit;
    }

    private static MissingFact Missing(MapReader map)
    {
        var fact = new MissingFact(map.Text("what"), map.Text("why"));
        map.Done();
        return fact;
    }
}
