using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Painting.Links;

/// <summary>Says which addresses a document may lead to: places in it, pages of the web, mail and telephones.</summary>
internal static class LinkAddresses
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>Tells whether an element is a link that the document may carry.</summary>
    public static bool IsLink(HtmlElement element) => element.Name == "a" && element.Attribute("href") is { } address && IsAllowed(address);

    /// <summary>Tells whether an address may stand in a document.</summary>
    public static bool IsAllowed(string address) =>
        address is ['#', _, ..] || (Array.Exists(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && !address.AsSpan().ContainsAnyInRange('\0', ' '));

    /// <summary>Gets the words of a link, for those who hear it.</summary>
    public static string Words(Box box)
    {
        var words = new System.Text.StringBuilder();
        Add(box, words);
        string text = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 0 ? text : box.Element?.Attribute("aria-label") ?? box.Element?.Attribute("href") ?? "";
    }

    private static void Add(Box box, System.Text.StringBuilder words)
    {
        words.Append(box.Text);
        foreach (var child in box.Children)
            Add(child, words);
    }
}
