using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Reads one edition from the tree of its file, and reports everything that is wrong with it.</summary>
internal static class EditionReader
{
    private const int Format = 1;

    /// <summary>Gives the edition; null where not even its reference can be read.</summary>
    public static Edition? Read(Node root, ProblemList problems)
    {
        var map = MapReader.Of(root, problems, "The file");
        if (!map.HasFormat(Format))
            return null;
        var reference = map.Parsed<EditionRef>("edition", required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A reference such as pcf@2018 was expected.");
        var sources = new SourceTable(map.Required("sources"), problems);
        var facts = FactReader.For(map, sources);
        var edition = Edition(map, facts, reference ?? default);
        map.Word("text", EditionWords.Text);
        map.Done();
        sources.ReportUnused();
        EditionChecks.Run(map, edition);
        return reference is null ? null : edition;
    }

    private static Edition Edition(MapReader map, FactReader facts, EditionRef reference)
    {
        var title = facts.Text(map, "title", required: true) ?? new("", Basis.Unverified);
        var from = facts.Date(map, "from");
        var to = facts.Date(map, "to");
        var levels = LevelReader.All(map, facts);
        map.Required("standards");
        var reader = new StandardReader(reference, map.Problems);
        var standards = reader.All(map, facts);
        return new Edition
        {
            Ref = reference,
            Revision = map.Integer("revision", 1, 9999),
            Title = title,
            ShortName = map.Text("short-name"),
            Headings = map.Texts("headings"),
            Holder = map.Text("holder"),
            Terms = map.Text("terms"),
            Jurisdiction = map.Text("jurisdiction"),
            Status = map.Word("status", EditionWords.Status),
            From = from,
            To = to,
            Successors = References<EditionRef>(map, "successors", EditionRef.TryParse, "A reference such as pcf@2018 was expected."),
            Url = WebAddress.Optional(map, "url"),
            Missing = map.Maps("missing", Missing),
            Levels = levels,
            Standards = standards,
            SuccessorsPlace = map.PlaceOf("successors"),
            StandardPlaces = reader.Places,
        };
    }

    /// <summary>Reads a list of references; what is none is reported and left out.</summary>
    public static Sequence<T> References<T>(MapReader map, string key, Parser<T> parse, string expected) where T : struct =>
        !map.Has(key) ? [] : map
            .List(key, node => map.AsText(key, node) is { } text ? map.ParsedText(key, text, node.Place, parse, FileCodes.BadIdentity, expected) : null)
            .OfType<T>().ToSequence();

    private static MissingFact Missing(MapReader map)
    {
        var fact = new MissingFact(map.Text("what"), map.Text("why"));
        map.Done();
        return fact;
    }
}
