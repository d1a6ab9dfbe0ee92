using CpdMapping.Pdf.Styles;

namespace CpdMapping.Pdf.Graphics.Lettering;

/// <summary>A part of a piece in one style, moved from where it would stand.</summary>
internal sealed record LetteringSpan(int Start, int Length, ComputedStyle Style, double ShiftX, double ShiftY);
