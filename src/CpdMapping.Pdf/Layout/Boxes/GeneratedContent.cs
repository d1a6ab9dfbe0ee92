using System.Text;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>Writes what <c>content</c> puts before and after elements.</summary>
internal sealed class GeneratedContent(PageNumbers pages)
{
    private static readonly string[] DefaultQuotes = ["\u201C", "\u201D", "\u2018", "\u2019"];

    private int quoteDepth;

    /// <summary>Writes the content of a place in the document.</summary>
    public string TextOf(IReadOnlyList<ContentItem> content, HtmlElement element, CounterScopes counters, IReadOnlyList<string>? quotes)
    {
        var text = new StringBuilder();
        foreach (var item in content)
            text.Append(Write(item, element, counters, quotes ?? DefaultQuotes));
        return text.ToString();
    }

    private string Write(ContentItem item, HtmlElement element, CounterScopes counters, IReadOnlyList<string> quotes) => item switch
    {
        TextContent text => text.Text,
        AttributeContent attribute => element.Attribute(attribute.Name) ?? attribute.Fallback,
        CounterContent { Separator: { } separator } all => string.Join(separator, Written(counters.Values(all.Name), all.Style)),
        CounterContent counter => CounterWriting.Write(counters.Value(counter.Name), counter.Style),
        TargetContent target => Target(target, element),
        QuoteContent quote => Quote(quote, quotes),
        LeaderContent leader => " " + leader.Text + leader.Text + leader.Text + " ",
        _ => "",
    };

    private static IEnumerable<string> Written(IReadOnlyList<int> values, string style)
    {
        foreach (int value in values)
            yield return CounterWriting.Write(value, style);
    }

    private string Target(TargetContent target, HtmlElement element)
    {
        string? address = target.Attribute is { } attribute ? element.Attribute(attribute) : target.Address;
        if (address is not ['#', .. var name])
            return "";
        return target.Counter == "page" ? CounterWriting.Write(pages.Of(name), target.Style) : "";
    }

    private string Quote(QuoteContent quote, IReadOnlyList<string> quotes)
    {
        if (!quote.Opens)
            quoteDepth = Math.Max(0, quoteDepth - 1);
        int pair = Math.Min(quoteDepth, (quotes.Count / 2) - 1);
        string mark = quote.IsSilent || pair < 0 ? "" : quotes[(pair * 2) + (quote.Opens ? 0 : 1)];
        if (quote.Opens)
            quoteDepth++;
        return mark;
    }
}
