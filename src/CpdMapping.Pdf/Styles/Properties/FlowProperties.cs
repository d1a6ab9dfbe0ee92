using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Pages, columns, lists and what is put into boxes.</summary>
internal static class FlowProperties
{
    private static readonly ValueParser Breaks = Keywords.Of<BreakBetween>(("always", BreakBetween.Page), ("all", BreakBetween.Page));

    public static readonly Property<BreakBetween> BreakBefore = new("break-before", BreakBetween.Auto, Breaks);
    public static readonly Property<BreakBetween> BreakAfter = new("break-after", BreakBetween.Auto, Breaks);
    public static readonly Property<BreakInside> BreakInside = new("break-inside", Values.BreakInside.Auto, Keywords.Of<BreakInside>());
    public static readonly Property<string?> Page = new("page", null, Parsers.Identifier.OrWord("auto", null));
    public static readonly Property<int?> ColumnCount = new("column-count", null, Parsers.WholeNumber(1).OrWord("auto", null));
    public static readonly Property<double?> ColumnWidth = new("column-width", null, Parsers.PositivePoints.OrWord("auto", null));
    public static readonly Property<ColumnFill> ColumnFill = new("column-fill", Values.ColumnFill.Balance, Keywords.Of<ColumnFill>());
    public static readonly Property<bool> ColumnSpan = new("column-span", false, Keywords.From(new() { ["none"] = false, ["all"] = true }));
    public static readonly Property<double> ColumnRuleWidth = new("column-rule-width", BorderReader.Medium, BorderReader.TryWidth);
    public static readonly Property<BorderStyle> ColumnRuleStyle = new("column-rule-style", BorderStyle.None, Keywords.Of<BorderStyle>());
    public static readonly Property<Writing.Colour?> ColumnRuleColour = new("column-rule-color", null, Parsers.Colour);
    public static readonly Property<string> ListStyleType = new("list-style-type", "disc", ListReader.TryType, isInherited: true);
    public static readonly Property<ListPosition> ListStylePosition = new("list-style-position", ListPosition.Outside, Keywords.Of<ListPosition>(), isInherited: true);
    public static readonly Property<string?> ListStyleImage = new("list-style-image", null, ListReader.TryImage, isInherited: true);
    public static readonly Property<IReadOnlyList<ContentItem>?> Content = new("content", null, ContentReader.TryRead);
    public static readonly Property<IReadOnlyList<CounterChange>> CounterReset = new("counter-reset", [], CounterReader.Parser(0));
    public static readonly Property<IReadOnlyList<CounterChange>> CounterIncrement = new("counter-increment", [], CounterReader.Parser(1));
    public static readonly Property<IReadOnlyList<CounterChange>> CounterSet = new("counter-set", [], CounterReader.Parser(0));
    public static readonly Property<IReadOnlyList<string>?> Quotes = new("quotes", null, ListReader.TryQuotes, isInherited: true);

    public static Property[] All { get; } =
    [
        BreakBefore, BreakAfter, BreakInside, Page, ColumnCount, ColumnWidth, ColumnFill, ColumnSpan, ColumnRuleWidth, ColumnRuleStyle, ColumnRuleColour,
        ListStyleType, ListStylePosition, ListStyleImage, Content, CounterReset, CounterIncrement, CounterSet, Quotes,
    ];
}
