using CpdMapping.Files;

namespace CpdMapping.Standards.Translations;

/// <summary>Reads a translation from the tree of its file, and reports what is wrong with it alone; <see cref="TranslationChecks"/> lays it beside its edition.</summary>
internal static class TranslationReader
{
    /// <summary>Gives the translation; null where not even its edition and language can be read.</summary>
    public static EditionTranslation? Read(Node root, ProblemList problems)
    {
        var map = MapReader.Of(root, problems, "The file");
        if (!map.HasFormat(1))
            return null;
        var edition = map.Parsed<EditionRef>("edition", required: true, EditionRef.TryParse, FileCodes.BadIdentity, "A reference such as pcf@2018 was expected.");
        var language = Language(map);
        var sources = new SourceTable(map.Optional("sources"), problems);
        var reviewer = map.OptionalText("reviewer");
        var facts = new Defaults(map.OptionalWord("basis", EditionWords.Basis) ?? Basis.Unreviewed, Source(map, sources), reviewer is not null);
        var labels = Labels(map, edition, sources, facts);
        var translation = new EditionTranslation
        {
            Edition = edition ?? default,
            Language = language ?? "",
            Revision = map.Integer("revision", 1, 9999),
            By = map.Text("by"),
            Reviewer = reviewer,
            Labels = labels.Select(label => label.Label).ToSequence(),
            Place = map.Place,
            Places = labels.Select(label => label.Place).ToSequence(),
        };
        map.Done();
        sources.ReportUnused();
        return edition is null || language is null ? null : translation;
    }

    private static string? Language(MapReader map)
    {
        var language = map.Text("language");
        if (language.Length == 0 || IsLanguage(language))
            return language.Length == 0 ? null : language;
        map.Problems.Error(
            StandardsCodes.BadLanguage,
            map.PlaceOf("language"),
            $"'language' is {Excerpt.Of(language)}.",
            "The short tag of a language other than English was expected, as 'cy' for Welsh or 'gd' for Gaelic.");
        return null;
    }

    private static bool IsLanguage(string text) => text.Length is 2 or 3 && text != "en" && text.All(char.IsAsciiLetterLower);

    private static List<(StandardTranslation Label, Place Place)> Labels(MapReader file, EditionRef? edition, SourceTable sources, Defaults facts)
    {
        var read = new List<(StandardTranslation Label, Place Place)>();
        foreach (var (code, label) in file.Entries("labels", (code, node) =>
            (code, Label(MapReader.Of(node, file.Problems, $"'{code.Text}'"), code, edition ?? default, sources, facts))))
        {
            if (StandardRef.IsCode(code.Text))
                read.Add((label, code.Place));
            else
                file.Problems.Error(
                    FileCodes.BadIdentity, code.Place, $"The code is {Excerpt.Of(code.Text)}.", "Letters, digits, full stops and hyphens were expected, a letter or digit first.");
        }
        return read;
    }

    private static StandardTranslation Label(MapReader map, ScalarNode code, EditionRef edition, SourceTable sources, Defaults facts)
    {
        var basis = map.OptionalWord("basis", EditionWords.Basis);
        var source = Source(map, sources);
        var label = new StandardTranslation(
            edition != default && StandardRef.IsCode(code.Text) ? edition.Standard(code.Text) : default,
            map.Text("of"),
            map.OptionalText("title"),
            map.OptionalText("gist"),
            basis ?? facts.Basis,
            source ?? (basis is Basis.Unreviewed or Basis.Unverified ? null : facts.Source));
        map.Done();
        if (label.Title is null && label.Gist is null)
            map.Problems.Error(StandardsCodes.EmptyTranslation, map.Place, $"'{code.Text}' has neither a title nor a gist.", "At least one of them was expected.", "Take it out until one is there.");
        if (label.Basis is Basis.Verified or Basis.Secondary && label.Source is null && !facts.IsSigned)
            map.Problems.Error(
                StandardsCodes.UnsignedTranslation,
                map.Place,
                $"The translation of '{code.Text}' counts as reviewed, and nobody vouches for it.",
                "A source where the body published it was expected, or a speaker of the language under 'reviewer'.",
                "Add one of them, or say 'basis: unreviewed'.");
        return label;
    }

    private static string? Source(MapReader map, SourceTable sources) =>
        map.OptionalText("source") is { } key ? sources.AddressOf(key, map.PlaceOf("source")) : null;

    // What the file says for all its items.
    private sealed record Defaults(Basis Basis, string? Source, bool IsSigned);
}
