using CpdMapping.Pdf.Fonts;

namespace CpdMapping.Pdf.Text.Shaping;

/// <summary>A piece of text that is shaped at once: one face, one script and one level.</summary>
internal readonly record struct TextItem(FontFace Face, int Script, byte Level, int Start, int End);
