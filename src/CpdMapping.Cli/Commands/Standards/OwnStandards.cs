using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>Standards of one's own, in a file or a folder.</summary>
internal static class OwnStandards
{
    public static ParseResult<StandardsLibrary> Read(string path)
    {
        if (!Directory.Exists(path))
        {
            using var stream = File.OpenRead(path);
            return StandardsLibrary.TryFromStream(stream, path);
        }
        var result = StandardsLibrary.TryFromDirectory(path);
        return result.TryGetValue(out var library) && IsNothing(library) ? throw UsageException.NoCatalogueIn(path) : result;
    }

    /// <summary>Tells whether there is nothing at all in it.</summary>
    public static bool IsNothing(StandardsLibrary own) => own.Editions.IsEmpty && own.Crosswalks.IsEmpty && own.Translations.IsEmpty && own.Overlays.IsEmpty;

    /// <summary>Beside the built-in ones, so that references to them are checked too; alone where they replace some of them.</summary>
    public static StandardsLibrary Together(StandardsLibrary own) =>
        own.Editions.Any(edition => StandardsLibrary.BuiltIn.TryGet(edition, out Edition? _)) ? own
        : Differing(own) is [var differing, ..]
            ? throw new UsageException($"'{differing}' is built in and says something else. Name the folder that holds its editions too.")
        : StandardsLibrary.BuiltIn.With(own);

    /// <summary>The crosswalks, translations and overlays that are built in too, and say something else there.</summary>
    public static List<string> Differing(StandardsLibrary own) =>
    [
        .. own.Crosswalks.Where(crosswalk => StandardsLibrary.BuiltIn.Crosswalks.Any(other => other.Id == crosswalk.Id && !other.Equals(crosswalk))).Select(crosswalk => crosswalk.Id),
        .. own.Translations.Where(translation => StandardsLibrary.BuiltIn.Translation(translation.Edition, translation.Language) is { } other && !other.Equals(translation))
            .Select(translation => $"{translation.Edition} in {translation.Language}"),
        .. own.Overlays.Where(overlay => StandardsLibrary.BuiltIn.Overlay(overlay.Ref) is { } other && !other.Equals(overlay)).Select(overlay => overlay.Ref.ToString()),
    ];
}
