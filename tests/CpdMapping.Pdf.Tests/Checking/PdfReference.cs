namespace CpdMapping.Pdf.Tests.Checking;

internal sealed record PdfReference(int Number);
