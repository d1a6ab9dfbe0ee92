using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles;

/// <content>Flexible rows, grids and tables.</content>
internal sealed partial class ComputedStyle
{
    public FlexDirection FlexDirection => Get(GridProperties.FlexDirection);

    public FlexWrap FlexWrap => Get(GridProperties.FlexWrap);

    public double FlexGrow => Get(GridProperties.FlexGrow);

    public double FlexShrink => Get(GridProperties.FlexShrink);

    public Size FlexBasis => Get(GridProperties.FlexBasis);

    public int Order => Get(GridProperties.Order);

    public Alignment JustifyContent => Get(GridProperties.JustifyContent);

    public Alignment JustifyItems => Get(GridProperties.JustifyItems);

    public Alignment JustifySelf => Get(GridProperties.JustifySelf);

    public Alignment AlignContent => Get(GridProperties.AlignContent);

    public Alignment AlignItems => Get(GridProperties.AlignItems);

    public Alignment AlignSelf => Get(GridProperties.AlignSelf);

    /// <summary>Null is <c>normal</c>: nothing.</summary>
    public Length? RowGap => Get(GridProperties.RowGap);

    /// <summary>Null is <c>normal</c>: nothing, and between columns of text 1em.</summary>
    public Length? ColumnGap => Get(GridProperties.ColumnGap);

    public GridTemplate TemplateColumns => Get(GridProperties.TemplateColumns);

    public GridTemplate TemplateRows => Get(GridProperties.TemplateRows);

    public GridAreas? TemplateAreas => Get(GridProperties.TemplateAreas);

    public IReadOnlyList<GridTrack> AutoColumns => Get(GridProperties.AutoColumns);

    public IReadOnlyList<GridTrack> AutoRows => Get(GridProperties.AutoRows);

    public GridFlow AutoFlow => Get(GridProperties.AutoFlow);

    public GridLine ColumnStart => Get(GridProperties.ColumnStart);

    public GridLine ColumnEnd => Get(GridProperties.ColumnEnd);

    public GridLine RowStart => Get(GridProperties.RowStart);

    public GridLine RowEnd => Get(GridProperties.RowEnd);

    public TableLayout TableLayout => Get(GridProperties.TableLayout);

    public BorderCollapse BorderCollapse => Get(GridProperties.BorderCollapse);

    public Spacing BorderSpacing => Get(GridProperties.BorderSpacing);

    public CaptionSide CaptionSide => Get(GridProperties.CaptionSide);

    public EmptyCells EmptyCells => Get(GridProperties.EmptyCells);
}
