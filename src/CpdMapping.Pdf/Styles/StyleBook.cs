using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles.Cascade;
using CpdMapping.Pdf.Styles.Pages;
using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles;

/// <summary>The styles of one document: what each element and page looks like by the default sheet, its own sheets and its attributes.</summary>
/// <remarks>Belongs to one printing and one thread.</remarks>
internal sealed class StyleBook
{
    private readonly RuleIndex rules = new();
    private readonly Dictionary<StyleKey, ComputedStyle> known = [];
    private readonly Dictionary<string, DeclarationBlock> attributes = new(StringComparer.Ordinal);
    private readonly Dictionary<SheetText, (int Line, int Column)> places = [];
    private readonly List<IndexedRule> matched = [];
    private readonly List<FontFaceRule> fonts = [];
    private readonly ProblemSink problems;
    private readonly StyleComputer computer;
    private readonly PageStyles pages;

    private StyleBook(IReadOnlyList<(StyleSheet Sheet, bool IsOurs)> sheets, ProblemSink problems)
    {
        this.problems = problems;
        pages = PageStyles.Of(sheets, Tell);
        var first = pages.For(1, isBlank: false, null);
        computer = new StyleComputer(first.ContentWidth, first.ContentHeight, Tell);
        foreach (var (sheet, isOurs) in sheets)
        {
            rules.Add(sheet, isOurs, first.ContentWidth, first.ContentHeight);
            fonts.AddRange(sheet.Fonts);
        }
    }

    /// <summary>Gets the fonts that the sheets name, in order.</summary>
    public IReadOnlyList<FontFaceRule> Fonts => fonts;

    /// <summary>Reads the sheets of a document; what is wrong with them is told at its place in the document.</summary>
    public static StyleBook Read(HtmlDocument document, SheetCache cache, ProblemSink problems)
    {
        var sheets = new List<(StyleSheet Sheet, bool IsOurs)> { (DefaultSheet.Sheet, true) };
        var found = new List<(StyleSheet Sheet, HtmlText Text)>();
        foreach (var element in document.StyleElements)
            if (IsForPaper(element))
                foreach (var child in element.Children)
                    if (child is HtmlText text)
                        found.Add((cache.Of(text.Text), text));
        sheets.AddRange(found.ConvertAll(static pair => (pair.Sheet, false)));
        var book = new StyleBook(sheets, problems);
        foreach (var (sheet, text) in found)
        {
            book.places.TryAdd(sheet.Text, (text.Line, text.Column));
            foreach (var problem in sheet.Problems)
                book.Tell(sheet.Text, problem);
        }

        return book;
    }

    /// <summary>Gives the style of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="parent">The style of the element around; null for the root.</param>
    public ComputedStyle For(HtmlElement element, ComputedStyle? parent)
    {
        rules.Collect(element, PseudoElement.None, matched);
        var attribute = element.TryGetAttribute("style", out var given) && given.Value.Length > 0 ? Attribute(given) : null;
        var drawn = PresentationAttributes.TextOf(element) is { } text ? Attribute(new HtmlAttribute("", text, element.Line, element.Column)) : null;
        var style = Style(parent ?? ComputedStyle.Initial, attribute, drawn);
        if (parent is null)
            computer.RootFontSize = style.FontSize;
        return style;
    }

    /// <summary>Gives the style of a box that an element has besides its own; null where no rule makes one.</summary>
    public ComputedStyle? Pseudo(HtmlElement element, PseudoElement pseudo, ComputedStyle own)
    {
        rules.Collect(element, pseudo, matched);
        return matched.Count == 0 ? null : Style(own, null);
    }

    /// <summary>Gives the look of a page.</summary>
    /// <param name="number">The page's number, from 1; even pages are left ones.</param>
    /// <param name="isBlank">Whether the page was left blank to reach a left or right one.</param>
    /// <param name="name">The name that the content asks for; null for none.</param>
    public PageStyle PageFor(int number, bool isBlank = false, string? name = null) => pages.For(number, isBlank, name);

    // Attributes of drawings stand between our rules and all others: they are the weakest that an author says.
    private ComputedStyle Style(ComputedStyle parent, DeclarationBlock? attribute, DeclarationBlock? drawn = null)
    {
        var blocks = new DeclarationBlock[matched.Count + (attribute is null ? 0 : 1) + (drawn is null ? 0 : 1)];
        var ours = 0;
        while (ours < matched.Count && matched[ours].IsOurs)
            ours++;
        var next = 0;
        for (var at = 0; at <= matched.Count; at++)
        {
            if (at == ours && drawn is not null)
                blocks[next++] = drawn;
            if (at < matched.Count)
                blocks[next++] = matched[at].Block;
        }

        if (attribute is not null)
            blocks[^1] = attribute;
        var key = new StyleKey(parent, blocks);
        if (!known.TryGetValue(key, out var style))
            known[key] = style = computer.Compute(parent, blocks, ours);
        return style;
    }

    private static bool IsForPaper(HtmlElement sheet)
    {
        if (sheet.Attribute("media") is not { Length: > 0 } media)
            return true;
        var tokens = Tokenizer.Read(media);
        return MediaParser.Parse(tokens, 0, tokens.Count, null).IsMet(PageSize.A4.Width, PageSize.A4.Height);
    }

    private DeclarationBlock Attribute(HtmlAttribute attribute)
    {
        if (attributes.TryGetValue(attribute.Value, out var block))
            return block;
        (block, var found) = SheetParser.ParseAttribute(attribute.Value);
        attributes[attribute.Value] = block;
        places[block.Sheet] = (attribute.Line, attribute.Column);
        foreach (var problem in found)
            Tell(block.Sheet, problem);
        return block;
    }

    // A sheet knows its own lines; where it stands in the document is added.
    private void Tell(SheetText sheet, SheetProblem problem)
    {
        var (line, column) = sheet.Place(problem.Offset);
        var (baseLine, baseColumn) = places.GetValueOrDefault(sheet, (1, 1));
        problems.Warning(problem.Code, baseLine + line - 1, line == 1 ? baseColumn + column - 1 : column, problem.Message);
    }
}
