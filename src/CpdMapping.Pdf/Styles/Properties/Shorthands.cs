
namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>The properties that stand for several others.</summary>
internal static class Shorthands
{
    private static readonly Property[] Widths = [BoxProperties.BorderTopWidth, BoxProperties.BorderRightWidth, BoxProperties.BorderBottomWidth, BoxProperties.BorderLeftWidth];
    private static readonly Property[] Styles = [BoxProperties.BorderTopStyle, BoxProperties.BorderRightStyle, BoxProperties.BorderBottomStyle, BoxProperties.BorderLeftStyle];
    private static readonly Property[] Colours = [BoxProperties.BorderTopColour, BoxProperties.BorderRightColour, BoxProperties.BorderBottomColour, BoxProperties.BorderLeftColour];

    public static Shorthand[] All { get; } =
    [
        new("margin", [BoxProperties.MarginTop, BoxProperties.MarginRight, BoxProperties.MarginBottom, BoxProperties.MarginLeft], SideReader.Parser(Parsers.LengthOrAuto)),
        new("margin-inline", [BoxProperties.MarginLeft, BoxProperties.MarginRight], SideReader.PairParser(Parsers.LengthOrAuto)),
        new("margin-block", [BoxProperties.MarginTop, BoxProperties.MarginBottom], SideReader.PairParser(Parsers.LengthOrAuto)),
        new("padding", [BoxProperties.PaddingTop, BoxProperties.PaddingRight, BoxProperties.PaddingBottom, BoxProperties.PaddingLeft], SideReader.Parser(Parsers.PositiveLength)),
        new("padding-inline", [BoxProperties.PaddingLeft, BoxProperties.PaddingRight], SideReader.PairParser(Parsers.PositiveLength)),
        new("padding-block", [BoxProperties.PaddingTop, BoxProperties.PaddingBottom], SideReader.PairParser(Parsers.PositiveLength)),
        new("inset", [BoxProperties.Top, BoxProperties.Right, BoxProperties.Bottom, BoxProperties.Left], SideReader.Parser(Parsers.LengthOrAuto)),
        new("inset-inline", [BoxProperties.Left, BoxProperties.Right], SideReader.PairParser(Parsers.LengthOrAuto)),
        new("inset-block", [BoxProperties.Top, BoxProperties.Bottom], SideReader.PairParser(Parsers.LengthOrAuto)),
        new("border-width", Widths, SideReader.Parser(BorderReader.TryWidth)),
        new("border-style", Styles, SideReader.Parser(BoxProperties.BorderTopStyle.TryRead)),
        new("border-color", Colours, SideReader.Parser(Parsers.Colour)),
        Border("border", [0, 1, 2, 3]),
        Border("border-top", [0]),
        Border("border-right", [1]),
        Border("border-bottom", [2]),
        Border("border-left", [3]),
        Border("border-inline", [1, 3]),
        Border("border-block", [0, 2]),
        new("border-radius", [BoxProperties.TopLeftRadius, BoxProperties.TopRightRadius, BoxProperties.BottomRightRadius, BoxProperties.BottomLeftRadius], ShorthandReader.TryRadii),
        new("overflow", [BoxProperties.OverflowX, BoxProperties.OverflowY], SideReader.PairParser(BoxProperties.OverflowX.TryRead)),
        new("gap", [GridProperties.RowGap, GridProperties.ColumnGap], SideReader.PairParser(GridProperties.RowGap.TryRead)),
        new("place-content", [GridProperties.AlignContent, GridProperties.JustifyContent], SideReader.PairParser(AlignmentReader.TryRead)),
        new("place-items", [GridProperties.AlignItems, GridProperties.JustifyItems], SideReader.PairParser(AlignmentReader.TryRead)),
        new("place-self", [GridProperties.AlignSelf, GridProperties.JustifySelf], SideReader.PairParser(AlignmentReader.TryRead)),
        new("flex", [GridProperties.FlexGrow, GridProperties.FlexShrink, GridProperties.FlexBasis], ShorthandReader.TryFlex),
        new("flex-flow", [GridProperties.FlexDirection, GridProperties.FlexWrap], ShorthandReader.AnyOrder(GridProperties.FlexDirection, GridProperties.FlexWrap)),
        new("columns", [FlowProperties.ColumnWidth, FlowProperties.ColumnCount], ShorthandReader.AnyOrder(FlowProperties.ColumnWidth, FlowProperties.ColumnCount)),
        new("column-rule", [FlowProperties.ColumnRuleWidth, FlowProperties.ColumnRuleStyle, FlowProperties.ColumnRuleColour], static (reader, values) => BorderReader.TryLine(reader, ref values[0], ref values[1], ref values[2])),
        new("list-style", [FlowProperties.ListStyleType, FlowProperties.ListStylePosition, FlowProperties.ListStyleImage], ShorthandReader.TryListStyle),
        new("text-decoration", [TextProperties.DecorationLine, TextProperties.DecorationStyle, TextProperties.DecorationColour, TextProperties.DecorationThickness],
            ShorthandReader.AnyOrder(TextProperties.DecorationLine, TextProperties.DecorationStyle, TextProperties.DecorationColour, TextProperties.DecorationThickness)),
        new("font-variant", [TextProperties.Capitals, TextProperties.TabularFigures, TextProperties.Ligatures], ShorthandReader.TryFontVariant),
        new("font", FontShorthand.Longhands, FontShorthand.TryRead),
        new("background", BackgroundShorthand.Longhands, BackgroundShorthand.TryRead),
        new("grid-template", [GridProperties.TemplateRows, GridProperties.TemplateColumns], GridShorthands.TryTemplate),
        new("grid-column", [GridProperties.ColumnStart, GridProperties.ColumnEnd], GridShorthands.TryLines),
        new("grid-row", [GridProperties.RowStart, GridProperties.RowEnd], GridShorthands.TryLines),
        new("grid-area", [GridProperties.RowStart, GridProperties.ColumnStart, GridProperties.RowEnd, GridProperties.ColumnEnd], GridShorthands.TryArea),
    ];

    private static Shorthand Border(string name, int[] sides)
    {
        var longhands = new List<Property>();
        foreach (var side in sides)
            longhands.AddRange([Widths[side], Styles[side], Colours[side]]);
        return new Shorthand(name, [.. longhands], (reader, values) =>
        {
            if (!BorderReader.TryLine(reader, ref values[0], ref values[1], ref values[2]))
                return false;
            for (var at = 3; at < values.Length; at++)
                values[at] = values[at - 3];
            return true;
        });
    }
}
