using CpdMapping.Files;

namespace CpdMapping.Standards.Crosswalks;

/// <summary>Reads a crosswalk from the tree of its file, and reports what is wrong with it alone; <see cref="CrosswalkChecks"/> lays it beside its editions.</summary>
internal static class CrosswalkReader
{
    /// <summary>Gives the crosswalk; null where not even its editions can be read.</summary>
    public static Crosswalk? Read(Node root, ProblemList problems)
    {
        var map = MapReader.Of(root, problems, "The file");
        if (!map.HasFormat(1))
            return null;
        var (from, to) = (Edition(map, "from"), Edition(map, "to"));
        if (from is not null && from == to)
            problems.Error(
                StandardsCodes.CrosswalkToItself, map.PlaceOf("to"), $"The crosswalk leads from '{from}' to itself.", "Two editions were expected.", "Correct 'from' or 'to'.");
        var sources = new SourceTable(map.Optional("sources"), problems);
        var crosswalk = Crosswalk(map, from ?? default, to ?? default, FactReader.For(map, sources));
        map.Done();
        sources.ReportUnused();
        return from is null || to is null ? null : crosswalk;
    }

    private static Crosswalk Crosswalk(MapReader map, EditionRef from, EditionRef to, FactReader facts)
    {
        map.Required("official");
        map.Required("date");
        var isOfficial = map.Flag("official", otherwise: false);
        var reader = new CrosswalkRowReader(from, to, facts, map.OptionalText("rationale"), isOfficial);
        if (map.Required("rows") is ListNode { Items.IsEmpty: true } empty)
            map.Problems.Error(StandardsCodes.NoRows, empty.Place, "'rows' holds nothing.", "At least one row was expected.", "Add a row such as {from: \"1\", to: \"1\", relation: equivalent}; where nothing corresponds, say 'no-match'.");
        var rows = map.Maps("rows", reader.Of).SelectMany(several => several).ToList();
        var gaps = Gaps(map, from, to);
        return new Crosswalk
        {
            From = from,
            To = to,
            Revision = map.Integer("revision", 1, 9999),
            Title = map.Text("title"),
            IsOfficial = isOfficial,
            By = map.Text("by"),
            Method = map.Word("method", CrosswalkWords.Method),
            Date = map.OptionalValue<PartialDate>(
                "date", PartialDate.TryParse, FileCodes.NotADate, "A year, a month or a day was expected, as 2018, 2018-05 or 2018-05-18.") ?? default,
            Reviewer = map.OptionalText("reviewer"),
            Rows = rows.Select(row => row.Row).ToSequence(),
            Gaps = gaps.Select(gap => gap.Gap).ToSequence(),
            RowPlaces = rows.Select(row => row.Place).ToSequence(),
            GapPlaces = gaps.Select(gap => gap.Place).ToSequence(),
            Place = map.Place,
        };
    }

    private static EditionRef? Edition(MapReader map, string key) =>
        map.Parsed<EditionRef>(key, required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A reference such as pcf@2018 was expected.");

    private static List<(CrosswalkGap Gap, Place Place)> Gaps(MapReader file, EditionRef from, EditionRef to)
    {
        if (file.OptionalMap("gaps") is not { } map)
            return [];
        var gaps = map.Maps("from", gap => Gap(gap, from)).Concat(map.Maps("to", gap => Gap(gap, to))).SelectMany(several => several).ToList();
        map.Done();
        return gaps;
    }

    private static List<(CrosswalkGap Gap, Place Place)> Gap(MapReader map, EditionRef edition)
    {
        var codes = OneOrSeveral.Of(map, "code").Where(code => CrosswalkRowReader.IsCode(map, "code", code.Text, code.Place)).ToList();
        var why = map.Text("why");
        map.Done();
        return edition == default ? [] : codes.ConvertAll(code => (new CrosswalkGap(edition.Standard(code.Text), why), code.Place));
    }
}
