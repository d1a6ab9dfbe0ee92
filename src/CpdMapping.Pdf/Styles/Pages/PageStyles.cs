using CpdMapping.Pdf.Styles.Cascade;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Pages;

/// <summary>The looks of a document's pages, by what the sheets say of all, the first, left, right, blank and named ones.</summary>
internal sealed class PageStyles
{
    private readonly List<PageRule> rules = []; // the weakest first
    private readonly Dictionary<(PageKind Side, bool IsFirst, bool IsBlank, string? Name), PageStyle> known = [];
    private readonly Action<SheetText, SheetProblem> tell;

    private PageStyles(Action<SheetText, SheetProblem> tell) => this.tell = tell;

    /// <summary>Gathers the rules. A condition on the page's size is asked of the size that the rules without one give.</summary>
    public static PageStyles Of(IReadOnlyList<(StyleSheet Sheet, bool IsOurs)> sheets, Action<SheetText, SheetProblem> tell)
    {
        var plain = new PageStyles(tell);
        plain.Add(sheets, static _ => false);
        var first = plain.For(1, isBlank: false, null);
        var all = new PageStyles(tell);
        all.Add(sheets, condition => condition.IsMet(first.ContentWidth, first.ContentHeight));
        return all;
    }

    /// <summary>Gives the look of a page.</summary>
    public PageStyle For(int number, bool isBlank, string? name)
    {
        var key = (number % 2 == 0 ? PageKind.Left : PageKind.Right, number == 1, isBlank, name);
        if (!known.TryGetValue(key, out var style))
            known[key] = style = Make(key.Item1, number == 1, isBlank, name);
        return style;
    }

    private void Add(IReadOnlyList<(StyleSheet Sheet, bool IsOurs)> sheets, Func<MediaCondition, bool> isMet)
    {
        var found = new List<(PageRule Rule, bool IsOurs)>();
        foreach (var (sheet, isOurs) in sheets)
            foreach (var rule in sheet.Pages)
                if (rule.Condition is null || isMet(rule.Condition))
                    found.Add((rule, isOurs));
        rules.AddRange(found.OrderBy(static pair => pair.IsOurs ? -1 : pair.Rule.Specificity).Select(static pair => pair.Rule)); // stable
    }

    private PageStyle Make(PageKind side, bool isFirst, bool isBlank, string? name)
    {
        var size = PageSize.A4;
        var blocks = new List<DeclarationBlock>();
        var margins = new SortedDictionary<MarginPlace, List<DeclarationBlock>>();
        foreach (var rule in rules)
        {
            if (!IsFor(rule, side, isFirst, isBlank, name))
                continue;
            size = rule.Size ?? size;
            blocks.Add(rule.Block);
            foreach (var margin in rule.Margins)
            {
                if (!margins.TryGetValue(margin.Place, out var own))
                    margins[margin.Place] = own = [];
                own.Add(margin.Block);
            }
        }

        var computer = new StyleComputer(size.Width, size.Height, tell);
        var style = computer.Compute(ComputedStyle.Initial, [.. blocks], ours: 0);
        var boxes = margins.Select(pair => new MarginBox(pair.Key, computer.Compute(style, [.. pair.Value], ours: 0))).ToArray();
        return new PageStyle(
            size,
            Margin(style.MarginTop, size.Height),
            Margin(style.MarginRight, size.Width),
            Margin(style.MarginBottom, size.Height),
            Margin(style.MarginLeft, size.Width),
            style,
            boxes);
    }

    private static bool IsFor(PageRule rule, PageKind side, bool isFirst, bool isBlank, string? name) =>
        (rule.Name is null || rule.Name == name) && rule.Kind switch
        {
            PageKind.First => isFirst,
            PageKind.Blank => isBlank,
            PageKind.Left or PageKind.Right => rule.Kind == side,
            _ => true,
        };

    private static double Margin(Length? margin, double size) => Math.Max(0, margin?.Resolve(size) ?? 0);
}
