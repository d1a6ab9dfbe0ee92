using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Fragments;

/// <summary>A positioned box that waits for the box that it is positioned in, with the place where it would stand in the flow.</summary>
internal readonly record struct Pending(Box Box, double X, double Y);
