namespace CpdMapping.Pdf.Tests.Checking;

internal sealed record PdfName(string Value);
