namespace CpdMapping.Pdf.Layout.Pages;

/// <summary>The document needs more pages than the limit allows; the printer makes an error of it.</summary>
internal sealed class TooManyPagesException() : Exception("The document needs more pages than the limit allows.");
