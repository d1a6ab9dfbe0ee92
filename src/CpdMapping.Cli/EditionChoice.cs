using System.CommandLine;
using System.Globalization;
using CpdMapping.Standards;

namespace CpdMapping.Cli;

/// <summary>The options by which a person says which editions to map to, and what they come to.</summary>
internal sealed class EditionChoice
{
    public Option<string[]> Editions { get; } = new("--edition") { HelpName = "edition", Description = "An edition to map to, such as pcf@2018; may be given several times." };

    public Option<string?> Catalogue { get; } = new("--catalogue") { HelpName = "catalogue", Description = "A catalogue, such as pcf: its edition in force on the day of --on, or its newest one without." };

    /// <summary>The editions named, that of the catalogue among them, each once; none where the person named none.</summary>
    public EditionRef[] Of(ParseResult parsed, StandardsLibrary library, DateOnly? on)
    {
        var named = (parsed.GetValue(Editions) ?? []).Select(text => Parse(text, library)).ToList();
        if (parsed.GetValue(Catalogue) is { } catalogue)
            named.Add(InForce(catalogue, library, on));
        return [.. named.Distinct()];
    }

    public static EditionRef Parse(string text, StandardsLibrary library)
    {
        if (!EditionRef.TryParse(text, out var edition))
            throw new UsageException($"'{text}' is no reference to an edition: write it as pcf@2018.");
        if (!library.TryGet(edition, out Edition? _))
            throw new UsageException($"The edition '{text}' is not loaded. See: cpd standards list.");
        return edition;
    }

    private static EditionRef InForce(string text, StandardsLibrary library, DateOnly? on)
    {
        if (!CatalogueId.TryParse(text, out var catalogue) || !library.Catalogues.Contains(catalogue))
            throw new UsageException($"There is no catalogue '{text}'. The catalogues are {string.Join(", ", library.Catalogues)}.");
        if (on is not { } day)
            return library.Editions.Where(edition => edition.Catalogue == catalogue).OrderBy(edition => edition.IsDraft ? 0 : 1).Last();
        var inForce = library.InForce(catalogue, day);
        if (!inForce.Editions.IsEmpty)
            return inForce.Editions[0].Ref;
        var successors = inForce.Successors.IsEmpty ? "" : $" Its place was taken by {string.Join(", ", inForce.Successors)}.";
        throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"No edition of '{text}' is in force on {day:yyyy-MM-dd}.{successors} Name one with --edition."));
    }
}
