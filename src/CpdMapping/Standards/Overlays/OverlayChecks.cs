using CpdMapping.Files;

namespace CpdMapping.Standards.Overlays;

/// <summary>Lays an overlay beside its editions: that they are loaded and have what is chosen.</summary>
internal static class OverlayChecks
{
    public static IEnumerable<Problem> Of(StandardsLibrary library, StandardsOverlay overlay)
    {
        var problems = new ProblemList();
        if (library.TryGet(overlay.Ref, out Edition? same))
            problems.Error(
                StandardsCodes.OverlayIsEdition, overlay.Place, $"'{overlay.Ref}' is an edition too, '{same.Title.Value}'.", "A name was expected that no edition has.", "Give the overlay another name.");
        foreach (var edition in overlay.Of)
            Edition(library, overlay, edition, problems);
        for (var i = 0; i < overlay.Standards.Count; i++)
            Standard(library, overlay.Standards[i], overlay.Places[i], problems);
        return problems.ToSequence();
    }

    private static void Edition(StandardsLibrary library, StandardsOverlay overlay, EditionRef edition, ProblemList problems)
    {
        if (!library.TryGet(edition, out Edition? _))
            problems.Error(
                StandardsCodes.OverlayOfNothing, overlay.Place, $"The edition '{edition}' is not loaded; the data set is '{library.DataSet}'.",
                "The editions of an overlay were expected.", "Correct the reference, or load the edition too.");
        else if (overlay.Standards.All(standard => standard.Edition != edition))
            problems.Warning(StandardsCodes.NothingChosen, overlay.Place, $"Nothing is chosen from '{edition}'.", "", "Take it out of 'of', or choose from it.");
    }

    private static void Standard(StandardsLibrary library, StandardRef reference, Place place, ProblemList problems)
    {
        if (!library.TryGet(reference.Edition, out Edition? edition) || edition.TryGet(reference.Code, out _))
            return;
        var near = Nearest.To(reference.Code, edition.Standards.Select(item => item.Ref.Code));
        problems.Error(
            StandardsCodes.UnknownChoice, place, $"'{reference.Edition}' has no standard '{reference.Code}'.", "", near is null ? "Take it out." : $"Did you mean '{reference.Edition}/{near}'?");
    }
}
