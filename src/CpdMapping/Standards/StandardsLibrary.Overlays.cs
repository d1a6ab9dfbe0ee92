using CpdMapping.Standards.Overlays;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    private readonly Companions<StandardsOverlay> overlays;

    /// <summary>Gets the overlays in the order of their references: what providers chose from editions. They are read when they are first asked for.</summary>
    public Sequence<StandardsOverlay> Overlays => overlays.All;

    /// <summary>Gets an overlay.</summary>
    /// <param name="overlay">Its reference, such as <c>our-programme@2026</c>.</param>
    /// <returns>The overlay; null where none of that name is loaded.</returns>
    public StandardsOverlay? Overlay(EditionRef overlay) => overlays.Find(CompanionKinds.OverlayId(overlay));
}
