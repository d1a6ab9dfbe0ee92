using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing;

/// <summary>How readers number pages from one page on.</summary>
/// <param name="FirstPage">The first of the pages, counted from nought.</param>
/// <param name="Style">The kind of number.</param>
/// <param name="Start">The number of the first page.</param>
/// <param name="Prefix">What stands before each number.</param>
internal sealed record PageLabel(int FirstPage, PageLabelStyle Style, int Start = 1, string Prefix = "")
{
    internal static void Write(ByteBuffer target, List<PageLabel> labels)
    {
        // Every page has a label, and a page has one.
        var byPage = new SortedDictionary<int, PageLabel> { [0] = new PageLabel(0, PageLabelStyle.Decimal) };
        foreach (PageLabel label in labels)
            byPage[label.FirstPage] = label;
        target.Append("/PageLabels<</Nums["u8);
        foreach ((int page, PageLabel label) in byPage)
        {
            target.Integer(page).Append("<</S/"u8).Append(label.Style switch
            {
                PageLabelStyle.LowerRoman => "r"u8,
                PageLabelStyle.UpperRoman => "R"u8,
                PageLabelStyle.LowerAlpha => "a"u8,
                PageLabelStyle.UpperAlpha => "A"u8,
                _ => "D"u8,
            }).Append("/St "u8).Integer(Math.Max(1, label.Start));
            if (label.Prefix.Length > 0)
                target.Append("/P"u8).Text(label.Prefix);
            target.Append(">>"u8);
        }
        target.Append("]>>"u8);
    }
}
