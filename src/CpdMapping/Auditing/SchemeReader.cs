using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>Reads one scheme from the tree of its file, and reports everything that is wrong with it.</summary>
internal static class SchemeReader
{
    public static Scheme? Read(Node root, string text, ProblemList problems)
    {
        var map = MapReader.Of(root, problems, "The file");
        if (!map.HasFormat(1))
            return null;
        var reference = map.Parsed<SchemeRef>("scheme", required: true, SchemeRef.TryParse, FileCodes.BadIdentity, "A reference such as swe-cpd@2021-12 was expected.");
        var sources = new SourceTable(map.Required("sources"), problems);
        var facts = FactReader.For(map, sources);
        var (from, to) = InForce(map, facts);
        var cycle = CycleReader.Read(map);
        // The first cycle may have begun before, and its times are reckoned too.
        if (from.Value.First.Year is > 1 and var year && year - cycle.MostYears < cycle.Zone.FirstYear)
            problems.Error(
                AuditCodes.TooEarly,
                map.PlaceOf("in-force"),
                $"The scheme is in force from {from.Value}.",
                $"A later year than {Plain.Number(cycle.Zone.FirstYear + cycle.MostYears - 1)} was expected: earlier local times are not known.");
        var rules = new RuleReader(facts).All(map);
        var body = Body(map);
        var scheme = new Scheme(cycle, rules)
        {
            Ref = reference ?? default,
            Text = text,
            Revision = map.Integer("revision", 1, 9999),
            Title = map.Text("title"),
            Body = body,
            From = from,
            To = to,
            CheckedOn = map.Date("checked-on"),
            Url = WebAddress.Optional(map, "url"),
            Vocabulary = Vocabulary(map),
            Unit = UnitOf(map, reference ?? default, body, facts),
            Texts = TextsOf(map, facts),
            Missing = map.Maps("missing", Missing),
        };
        map.Done();
        sources.ReportUnused();
        return problems.HasErrors ? null : scheme;
    }

    private static (Sourced<PartialDate> From, Sourced<PartialDate>? To) InForce(MapReader map, FactReader facts)
    {
        var own = map.Map("in-force");
        own.Required("from");
        var from = facts.Date(own, "from");
        var to = facts.Date(own, "to");
        own.Done();
        if (from is not null && to is not null && to.Value.Last < from.Value.First)
            map.Problems.Error(AuditCodes.EndBeforeStart, own.PlaceOf("to"), $"'to' is {to.Value}, before 'from', {from.Value}.", "A day after it was expected.");
        return (from ?? new(default, Basis.Unverified), to);
    }

    private static SchemeBody Body(MapReader map)
    {
        var own = map.Map("body");
        var body = new SchemeBody(Slug(own, "id"), own.Text("name"));
        own.Done();
        return body;
    }

    private static Unit UnitOf(MapReader map, SchemeRef scheme, SchemeBody body, FactReader facts)
    {
        if (!UnitRef.TryParse(scheme.ToString(), out var reference) || map.OptionalMap("unit") is not { } own)
            return Unit.HourFor(reference) with { Body = body.Name };
        var unit = UnitFormat.Read(own, reference, facts) with { Body = body.Name };
        own.Done();
        return unit;
    }

    private static SchemeVocabulary Vocabulary(MapReader map)
    {
        var own = map.Map("vocabulary");
        var words = new SchemeVocabulary(own.Text("piece"), own.Text("pieces"), own.Text("cycle"));
        own.Done();
        return words;
    }

    private static Sequence<SchemeText> TextsOf(MapReader map, FactReader facts)
    {
        var texts = map.Maps("texts", own =>
        {
            var text = new SchemeText(own.Word("part", SchemeWords.TextParts), facts.Within(own).Of(own, "most-words", own.Integer("most-words", 1, 100_000)));
            own.Done();
            return text;
        });
        if (texts.Select(text => text.Part).Distinct().Count() < texts.Count)
            map.Problems.Error(AuditCodes.RepeatedText, map.PlaceOf("texts"), "A part is here twice.", "Each text once was expected.");
        return texts;
    }

    private static MissingFact Missing(MapReader map)
    {
        var fact = new MissingFact(map.Text("what"), map.Text("why"));
        map.Done();
        return fact;
    }

    /// <summary>Reads an id of the form that catalogues have too.</summary>
    public static string Slug(MapReader map, string key) => map.Parsed<CatalogueId>(
        key, required: true, CatalogueId.TryParse, FileCodes.BadIdentity, "Lower-case letters, digits and single hyphens were expected.")?.ToString() ?? "";
}
