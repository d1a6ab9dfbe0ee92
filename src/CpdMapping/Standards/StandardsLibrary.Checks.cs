using CpdMapping.Files;
using CpdMapping.Standards.Crosswalks;
using CpdMapping.Standards.Overlays;
using CpdMapping.Standards.Translations;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    /// <summary>Checks what no single file can show: that editions and standards which name one another exist and agree.</summary>
    /// <returns>
    /// All problems in the order of the editions, then of the crosswalks, then of the translations and the overlays, each with its place in the file; empty when there is none.
    /// </returns>
    /// <remarks>Reads every edition. An edition that another names and that is not loaded is no problem; one that a crosswalk, a translation or an overlay names is.</remarks>
    public Sequence<Problem> Validate()
    {
        var replacements = new ReplacementChecks(this);
        return Entries.SelectMany(entry => LibraryChecks.Of(this, entry.Edition))
            .Concat(Crosswalks.SelectMany(crosswalk => CrosswalkChecks.Of(this, crosswalk).Concat(replacements.Of(crosswalk))))
            .Concat(Translations.SelectMany(translation => TranslationChecks.Of(this, translation)))
            .Concat(Overlays.SelectMany(overlay => OverlayChecks.Of(this, overlay))).ToSequence();
    }
}
