namespace CpdMapping.Pdf.Writing;

/// <summary>A colour at a place of a line, from 0 to 1; the places never go down. How much it covers is left out.</summary>
internal readonly record struct ShadingStop(double Place, Colour Colour);
