using System.Text.Json.Nodes;
using CpdMapping.Standards;
using CpdMapping.Standards.Translations;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>The names of standards in the language that was asked for, English where there is no other.</summary>
internal sealed class NamesIn(StandardsLibrary library, string? language)
{
    private readonly SortedSet<string> english = new(StringComparer.Ordinal);

    public StandardsLibrary Library { get; } = library;

    public string? Language { get; } = language is null or "en" ? null : language;

    /// <summary>The name, and in brackets how sure it is.</summary>
    public string Of(Standard standard) => Translated(standard) ?? standard.Name + StandardText.Unsure(standard.Title);

    /// <summary>The name in the other language; null where none was asked for or there is none.</summary>
    public string? Translated(Standard standard) =>
        Name(standard) is { } name ? $"{name.Text}{(name.Basis == Basis.Verified ? "" : $" ({StandardText.Word(name.Basis)})")}" : null;

    public JsonObject AsJson(Standard standard)
    {
        var json = StandardText.AsJson(standard);
        if (Language is not null)
            json["translation"] = Name(standard) is { } name ? new JsonObject { ["language"] = name.Language, ["title"] = name.Text, ["basis"] = StandardText.Word(name.Basis) } : null;
        return json;
    }

    public void SayWhatIsMissing(Screen screen)
    {
        foreach (var edition in english)
            screen.Fault($"No translation of {edition} into '{Language}' is loaded for all that is shown; the rest is in English.");
    }

    private StandardName? Name(Standard standard)
    {
        if (Language is null)
            return null;
        var name = Library.NameIn(Language, standard.Ref);
        if (name.Language == Language)
            return name;
        english.Add(standard.Ref.Edition.ToString());
        return null;
    }
}
