namespace CpdMapping.Pdf.Fonts;

/// <summary>The box that holds every glyph of a font, in font units.</summary>
internal readonly record struct FontBox(int Left, int Bottom, int Right, int Top);
