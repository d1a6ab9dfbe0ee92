using System.Globalization;
using CpdMapping.Standards.Crosswalks;
using CpdMapping.Standards.Overlays;
using CpdMapping.Standards.Translations;

namespace CpdMapping.Standards;

/// <summary>The kinds of files that stand beside the editions.</summary>
internal static class CompanionKinds
{
    public static readonly CompanionKind<Crosswalk> Crosswalks = new()
    {
        Key = "crosswalks",
        Noun = "crosswalk",
        Read = CrosswalkReader.Read,
        Id = crosswalk => crosswalk.Id,
        File = crosswalk => $"crosswalks/{crosswalk.Id}.yaml",
        Revision = crosswalk => crosswalk.Revision,
        Sort = crosswalks => crosswalks.OrderBy(crosswalk => crosswalk.From).ThenBy(crosswalk => crosswalk.To),
        Repeated = StandardsCodes.RepeatedCrosswalk,
    };

    public static readonly CompanionKind<EditionTranslation> Translations = new()
    {
        Key = "translations",
        Noun = "translation",
        Read = TranslationReader.Read,
        Id = translation => TranslationId(translation.Edition, translation.Language),
        File = translation => $"{translation.Edition.Catalogue}/{translation.Edition.Edition}.labels.{translation.Language}.yaml",
        Revision = translation => translation.Revision,
        Sort = translations => translations.OrderBy(translation => translation.Edition).ThenBy(translation => translation.Language, StringComparer.Ordinal),
        Repeated = StandardsCodes.RepeatedTranslation,
    };

    public static readonly CompanionKind<StandardsOverlay> Overlays = new()
    {
        Key = "overlays",
        Noun = "overlay",
        Read = OverlayReader.Read,
        Id = overlay => OverlayId(overlay.Ref),
        File = overlay => $"overlays/{overlay.Ref}.yaml",
        Revision = overlay => overlay.Revision,
        Sort = overlays => overlays.OrderBy(overlay => overlay.Ref),
        Repeated = StandardsCodes.RepeatedOverlay,
    };

    /// <summary>Past revisions. They have one file of their own, which a release writes, and none in a folder.</summary>
    public static readonly CompanionKind<EditionRevision> Revisions = new()
    {
        Key = "revisions",
        Noun = "revision",
        Read = RevisionsFile.Read,
        Id = revision => RevisionId(revision.Edition, revision.Revision),
        File = _ => ReleaseFiles.Revisions,
        Revision = revision => revision.Revision,
        Sort = revisions => revisions.OrderBy(revision => revision.Edition).ThenBy(revision => revision.Revision),
        Repeated = StandardsCodes.RepeatedRevision,
    };

    public static string TranslationId(EditionRef edition, string language) => $"{edition} in {language}";

    public static string OverlayId(EditionRef overlay) => overlay.ToString();

    public static string RevisionId(EditionRef edition, int revision) => string.Create(CultureInfo.InvariantCulture, $"{edition} revision {revision}");
}
