namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>A bare word: an operator of content, or a word of the file's frame.</summary>
internal sealed record PdfKeyword(string Value);
