using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Flexible rows, grids and tables.</summary>
internal static class GridProperties
{
    private static readonly ValueParser GapParser = Parsers.PositiveLength.OrWord("normal", null);

    public static readonly Property<FlexDirection> FlexDirection = new("flex-direction", Values.FlexDirection.Row, Keywords.Of<FlexDirection>());
    public static readonly Property<FlexWrap> FlexWrap = new("flex-wrap", Values.FlexWrap.Nowrap, Keywords.Of<FlexWrap>());
    public static readonly Property<double> FlexGrow = new("flex-grow", 0, Parsers.PositiveNumber);
    public static readonly Property<double> FlexShrink = new("flex-shrink", 1, Parsers.PositiveNumber);
    public static readonly Property<Size> FlexBasis = new("flex-basis", Values.Size.Auto, SizeReader.Parser(Values.Size.Auto, "auto").OrWord("content", new Size(SizeKind.MaxContent)));
    public static readonly Property<int> Order = new("order", 0, Parsers.WholeNumber(int.MinValue));
    public static readonly Property<Alignment> JustifyContent = new("justify-content", Alignment.Normal, AlignmentReader.TryRead);
    public static readonly Property<Alignment> JustifyItems = new("justify-items", Alignment.Normal, AlignmentReader.TryRead);
    public static readonly Property<Alignment> JustifySelf = new("justify-self", Alignment.Auto, AlignmentReader.TryRead);
    public static readonly Property<Alignment> AlignContent = new("align-content", Alignment.Normal, AlignmentReader.TryRead);
    public static readonly Property<Alignment> AlignItems = new("align-items", Alignment.Normal, AlignmentReader.TryRead);
    public static readonly Property<Alignment> AlignSelf = new("align-self", Alignment.Auto, AlignmentReader.TryRead);
    public static readonly Property<Length?> RowGap = new("row-gap", null, GapParser);
    public static readonly Property<Length?> ColumnGap = new("column-gap", null, GapParser);
    public static readonly Property<GridTemplate> TemplateColumns = new("grid-template-columns", GridTemplate.None, GridReader.TryTemplate);
    public static readonly Property<GridTemplate> TemplateRows = new("grid-template-rows", GridTemplate.None, GridReader.TryTemplate);
    public static readonly Property<GridAreas?> TemplateAreas = new("grid-template-areas", null, GridReader.TryAreas);
    public static readonly Property<IReadOnlyList<GridTrack>> AutoColumns = new("grid-auto-columns", [GridTrack.Auto], GridReader.TryTracks);
    public static readonly Property<IReadOnlyList<GridTrack>> AutoRows = new("grid-auto-rows", [GridTrack.Auto], GridReader.TryTracks);
    public static readonly Property<GridFlow> AutoFlow = new("grid-auto-flow", GridFlow.Row, GridReader.TryFlow);
    public static readonly Property<GridLine> ColumnStart = new("grid-column-start", GridLine.Auto, GridReader.TryLine);
    public static readonly Property<GridLine> ColumnEnd = new("grid-column-end", GridLine.Auto, GridReader.TryLine);
    public static readonly Property<GridLine> RowStart = new("grid-row-start", GridLine.Auto, GridReader.TryLine);
    public static readonly Property<GridLine> RowEnd = new("grid-row-end", GridLine.Auto, GridReader.TryLine);
    public static readonly Property<TableLayout> TableLayout = new("table-layout", Values.TableLayout.Auto, Keywords.Of<TableLayout>());
    public static readonly Property<BorderCollapse> BorderCollapse = new("border-collapse", Values.BorderCollapse.Separate, Keywords.Of<BorderCollapse>(), isInherited: true);
    public static readonly Property<Spacing> BorderSpacing = new("border-spacing", default, SizeReader.TrySpacing, isInherited: true);
    public static readonly Property<CaptionSide> CaptionSide = new("caption-side", Values.CaptionSide.Top, Keywords.Of<CaptionSide>(), isInherited: true);
    public static readonly Property<EmptyCells> EmptyCells = new("empty-cells", Values.EmptyCells.Show, Keywords.Of<EmptyCells>(), isInherited: true);

    public static Property[] All { get; } =
    [
        FlexDirection, FlexWrap, FlexGrow, FlexShrink, FlexBasis, Order, JustifyContent, JustifyItems, JustifySelf, AlignContent, AlignItems, AlignSelf, RowGap, ColumnGap,
        TemplateColumns, TemplateRows, TemplateAreas, AutoColumns, AutoRows, AutoFlow, ColumnStart, ColumnEnd, RowStart, RowEnd,
        TableLayout, BorderCollapse, BorderSpacing, CaptionSide, EmptyCells,
    ];
}
