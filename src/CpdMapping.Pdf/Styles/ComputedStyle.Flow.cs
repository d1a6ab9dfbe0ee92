using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles;

/// <content>Pages, columns, lists and what is put into boxes.</content>
internal sealed partial class ComputedStyle
{
    public BreakBetween BreakBefore => Get(FlowProperties.BreakBefore);

    public BreakBetween BreakAfter => Get(FlowProperties.BreakAfter);

    public BreakInside BreakInside => Get(FlowProperties.BreakInside);

    /// <summary>The name of the pages that the element stands on; null where its parent says it.</summary>
    public string? Page => Get(FlowProperties.Page);

    public int? ColumnCount => Get(FlowProperties.ColumnCount);

    public double? ColumnWidth => Get(FlowProperties.ColumnWidth);

    public ColumnFill ColumnFill => Get(FlowProperties.ColumnFill);

    /// <summary>Whether the box crosses all columns.</summary>
    public bool ColumnSpan => Get(FlowProperties.ColumnSpan);

    public BorderSide ColumnRule => Side(FlowProperties.ColumnRuleWidth, FlowProperties.ColumnRuleStyle, FlowProperties.ColumnRuleColour);

    public bool HasColumns => ColumnCount is not null || ColumnWidth is not null;

    /// <summary>The name of a mark such as <c>disc</c> or <c>decimal</c>; where it starts with a quotation mark, the rest is the mark itself.</summary>
    public string ListStyleType => Get(FlowProperties.ListStyleType);

    public ListPosition ListStylePosition => Get(FlowProperties.ListStylePosition);

    public string? ListStyleImage => Get(FlowProperties.ListStyleImage);

    /// <summary>Null is <c>none</c> or <c>normal</c>.</summary>
    public IReadOnlyList<ContentItem>? Content => Get(FlowProperties.Content);

    public IReadOnlyList<CounterChange> CounterReset => Get(FlowProperties.CounterReset);

    public IReadOnlyList<CounterChange> CounterIncrement => Get(FlowProperties.CounterIncrement);

    public IReadOnlyList<CounterChange> CounterSet => Get(FlowProperties.CounterSet);

    /// <summary>Opening and closing marks in turn, from the outermost; null where the language says them.</summary>
    public IReadOnlyList<string>? Quotes => Get(FlowProperties.Quotes);

    public Colour BackgroundColour => Get(PaintProperties.BackgroundColour) ?? Colour;

    public BackgroundImage? BackgroundImage => Get(PaintProperties.BackgroundImage);

    public BoxPoint BackgroundPosition => Get(PaintProperties.BackgroundPosition);

    public BackgroundSize BackgroundSize => Get(PaintProperties.BackgroundSize);

    public BackgroundRepeat BackgroundRepeat => Get(PaintProperties.BackgroundRepeat);

    public BackgroundArea BackgroundClip => Get(PaintProperties.BackgroundClip);

    public BackgroundArea BackgroundOrigin => Get(PaintProperties.BackgroundOrigin);

    public double Opacity => Get(PaintProperties.Opacity);

    public IReadOnlyList<TransformStep> Transform => Get(PaintProperties.Transform);

    public BoxPoint TransformOrigin => Get(PaintProperties.TransformOrigin);

    public ClipPath? ClipPath => Get(PaintProperties.ClipPath);
}
