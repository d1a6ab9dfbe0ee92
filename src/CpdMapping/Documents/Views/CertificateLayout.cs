using System.Globalization;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>Chooses sizes so that a certificate fills one page and no more.</summary>
internal static class CertificateLayout
{
    /// <summary>The characters that fit on a line of a column in the smallest type.</summary>
    private const int Column = 40;

    /// <summary>Names a text's length by its visible characters.</summary>
    public static string Length(string text, int shortest, int longer, int longest)
    {
        var length = Characters(text);
        return length <= shortest ? "short" : length <= longer ? "long" : length <= longest ? "longer" : "longest";
    }

    /// <summary>Names how full the page is, by the lines that the standards need in the smallest type. A packed page runs on to a second one.</summary>
    public static string Density(Certificate certificate)
    {
        var lines = Lines(certificate);
        return lines == 0 ? "bare" : lines <= 14 ? "open" : lines <= 40 ? "roomy" : lines <= 104 ? "full" : "packed";
    }

    /// <summary>Counts characters as a reader does: an accent belongs to its letter.</summary>
    public static int Characters(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>Counts the lines that the standards need in the smallest type.</summary>
    public static int Lines(Certificate certificate) => certificate.Standards.Sum(list => 1 + Lines(list.Title) + list.Alignments.Sum(a => Lines(a.Standard.Name)));

    private static int Lines(string text) => 1 + (text.Length / Column);
}
