using System.Collections.Immutable;
using CpdMapping.Pdf.Fonts;

namespace CpdMapping.Pdf.Text;

/// <summary>A piece of a paragraph that is set in one face and one direction. Immutable, safe to share.</summary>
/// <param name="Face">The face that the glyphs belong to.</param>
/// <param name="Start">Where the piece begins in the paragraph, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Level">The bidirectional level: odd runs from right to left.</param>
/// <param name="Glyphs">
/// The glyphs in the order of the text, whatever the level. Characters without ink or width, such as joiners and soft hyphens, have none.
/// </param>
internal sealed record ShapedRun(FontFace Face, int Start, int Length, byte Level, ImmutableArray<ShapedGlyph> Glyphs);
