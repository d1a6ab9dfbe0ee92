namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>What was seen in the content of the pages: the marks of each page, and the codes that are shown in each font.</summary>
internal sealed class ContentMap
{
    /// <summary>The role under which each piece of marked content stands, by page and number.</summary>
    public Dictionary<(int Page, int Mark), string> Marks { get; } = [];

    public Dictionary<PdfDictionary, SortedSet<int>> Codes { get; } = new(ReferenceEqualityComparer.Instance);
}
