namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>Reads the outline of a file.</summary>
internal static class OutlineTitles
{
    /// <summary>Gets the titles in their order, each with a '>' for every level that it stands below the first.</summary>
    public static List<string> Of(PdfDocument document) => Below(document, document.Dictionary(document.Catalogue["Outlines"]), "");

    private static List<string> Below(PdfDocument document, PdfDictionary parent, string indent)
    {
        var titles = new List<string>();
        for (var next = document.Get(parent, "First") as PdfDictionary; next is not null; next = document.Get(next, "Next") as PdfDictionary)
        {
            titles.Add(indent + document.Text(next, "Title"));
            titles.AddRange(Below(document, next, indent + ">"));
        }
        return titles;
    }
}
