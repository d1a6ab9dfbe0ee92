using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>What a box's style says of the ends of pages and columns.</summary>
internal readonly record struct BreakWishes(Breaking Before, Breaking After, bool AvoidsInside, int Orphans, int Widows);
