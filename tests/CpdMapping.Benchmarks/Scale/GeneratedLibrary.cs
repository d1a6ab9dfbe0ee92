using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks.Scale;

/// <summary>A library larger than any that exists: 70,000 standards in 200 editions of 40 catalogues, the same every time.</summary>
internal static class GeneratedLibrary
{
    public const int Editions = Catalogues * Years;
    public const int Standards = Editions * Sections * (Items + 1);

    private const int Catalogues = 40;
    private const int Years = 5;
    private const int Sections = 25;
    private const int Items = 13;

    /// <summary>Writes the files as a body would, and releases them, so that the index and the past revisions stand beside them.</summary>
    public static void Write(string folder)
    {
        for (var catalogue = 0; catalogue < Catalogues; catalogue++)
        {
            var id = Id(catalogue);
            Directory.CreateDirectory(Path.Combine(folder, "catalogues", id));
            for (var year = 0; year < Years; year++)
                File.WriteAllText(Path.Combine(folder, "catalogues", id, Year(year) + ".yaml"), NodeWriter.ToYaml(Edition(catalogue, year)));
        }
        File.WriteAllText(Path.Combine(folder, "CHANGELOG.md"), "# Generated\n\n## 2026.01.1\n");
        var locked = StandardsRelease.Lock(folder);
        if (!locked.Success)
            throw new InvalidOperationException(string.Join('\n', locked.Problems.Take(5)));
    }

    /// <summary>Gives names as people write them: titles, other orders of words, codes and slips, under a heading and without one.</summary>
    public static IReadOnlyList<(string Name, NameContext Context)> Names(int count)
    {
        var dice = new Dice(7);
        var names = new List<(string, NameContext)>(count);
        while (names.Count < count)
        {
            var (catalogue, section, item) = (dice.Below(Catalogues), dice.Below(Sections), dice.Below(Items));
            var title = Title(catalogue, Years - 1, section, item);
            var context = new NameContext { On = new DateOnly(2025, 9, 30), Headings = dice.Below(3) == 0 ? [] : [Name(catalogue)] };
            names.Add((Written(dice.Below(6), title, Name(catalogue), Code(section, item)), context));
        }
        return names;
    }

    private static string Written(int manner, string title, string catalogue, string code) => manner switch
    {
        0 => $"{catalogue} {code}",
        1 => $"{code}: {title}",
        2 => string.Join(' ', title.Split(' ').Reverse()),
        3 => title.Remove(title.Length / 2, 1),
        _ => title,
    };

    private static MapNode Edition(int catalogue, int year) => new MapBuilder()
        .Integer("format", 1)
        .Text("edition", $"{Id(catalogue)}@{Year(year)}")
        .Integer("revision", 1)
        .Text("title", $"Standards for {Name(catalogue)}")
        .Text("short-name", Name(catalogue))
        .Texts("headings", [$"Standards for {Name(catalogue)}", Name(catalogue)])
        .Text("holder", "The Body of Generated Standards")
        .Text("terms", "Free to use: nobody ever wrote it.")
        .Text("jurisdiction", "England")
        .Plain("text", "paraphrase")
        .Plain("status", year == Years - 1 ? "in-force" : "superseded")
        .Date("from", Start(year))
        .OptionalDate("to", year == Years - 1 ? null : Start(year + 1).AddDays(-1))
        .Texts("successors", year == Years - 1 ? [] : [$"{Id(catalogue)}@{Year(year + 1)}"])
        .Map("sources", new MapBuilder().Text("body", "https://generated.example/standards").Text("press", "https://press.example/standards"))
        .Plain("basis", "verified")
        .Text("source", "body")
        .Maps("standards", Enumerable.Range(0, Sections).SelectMany(section => Section(catalogue, year, section)))
        .Build();

    private static IEnumerable<MapBuilder> Section(int catalogue, int year, int section)
    {
        yield return new MapBuilder().Text("code", Number(section)).Text("kind", "section").Text("title", Title(catalogue, year, section, -1)).Flag("claimable", false);
        for (var item = 0; item < Items; item++)
        {
            var dice = new Dice(Seed(catalogue, year, section, item) ^ 99);
            var title = Title(catalogue, year, section, item);
            var standard = new MapBuilder().Text("code", Code(section, item)).Text("kind", "statement");
            if (dice.Below(10) == 0)
                standard.Map("title", new MapBuilder().Text("text", title).Plain("basis", "secondary").Text("source", "press"));
            else
                standard.Text("title", title);
            standard.Texts("aliases", dice.Below(5) == 0 ? [$"{title} ({Number(section)})"] : []);
            standard.Text("gist", string.Join(' ', Enumerable.Range(0, 12).Select(_ => dice.Of(Vocabulary.Words))) + ".");
            standard.Text("parent", Number(section));
            standard.Texts("replaced-by", year == Years - 1 ? [] : [$"{Id(catalogue)}@{Year(year + 1)}/{Code(section, item)}"]);
            yield return standard;
        }
    }

    // One title in ten changes with the year; the place makes it the only one of its edition.
    private static string Title(int catalogue, int year, int section, int item)
    {
        var last = Enumerable.Range(0, year + 1).Last(then => then == 0 || new Dice(Seed(catalogue, then, section, item)).Below(10) == 0);
        var dice = new Dice(Seed(catalogue, last, section, item));
        var words = Enumerable.Range(0, 2 + dice.Below(4)).Select(_ => dice.Of(Vocabulary.Words));
        var place = ((section * (Items + 1)) + item + 1 + (catalogue * 7)) % (Sections * (Items + 1));
        var title = $"{string.Join(' ', words)} {Vocabulary.Words[place % Vocabulary.Words.Length]} and {Vocabulary.Places[place / Vocabulary.Words.Length]}";
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private static ulong Seed(int catalogue, int year, int section, int item) =>
        unchecked((ulong)((((((catalogue * Years) + year) * Sections) + section) * (Items + 1)) + item + 1) * 0x9E3779B97F4A7C15UL);

    private static string Name(int catalogue) => Vocabulary.Callings[catalogue % Vocabulary.Callings.Length] + " " + Vocabulary.Settings[catalogue / Vocabulary.Callings.Length];

    private static string Id(int catalogue) => Name(catalogue).ToLowerInvariant().Replace(' ', '-');

    private static DateOnly Start(int year) => new(2005 + (year * 4), 1, 1);

    private static string Year(int year) => Start(year).Year.ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => (number + 1).ToString(CultureInfo.InvariantCulture);

    private static string Code(int section, int item) => $"{Number(section)}.{Number(item)}";
}
