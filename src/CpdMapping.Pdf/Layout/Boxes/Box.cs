using CpdMapping.Pdf.Layout.Lines;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>What an element, or a part of one, becomes in the layout.</summary>
internal sealed class Box
{
    /// <summary>Makes a box.</summary>
    /// <param name="kind">What it is made of.</param>
    /// <param name="style">Its style.</param>
    /// <param name="element">The element that it stands for, or null for what no element says.</param>
    public Box(BoxKind kind, ComputedStyle style, HtmlElement? element)
    {
        Kind = kind;
        Style = style;
        Element = element;
        if (kind == BoxKind.Text)
            return;
        Breaks = BoxWishes.Of(style);
        IsOutOfFlow = style.IsAbsolute;
        bool isTransformed = style.Transform.Count > 0;
        bool isPositioned = style.Position is not (Position.Static or Position.Sticky);
        HoldsPositioned = isPositioned || isTransformed;
        IsLayer = HoldsPositioned || style.Opacity < 1;
    }

    /// <summary>Gets what the box is made of.</summary>
    public BoxKind Kind { get; }

    /// <summary>Gets the style.</summary>
    public ComputedStyle Style { get; }

    /// <summary>Gets the element that the box stands for; null for text, generated content and boxes that only hold others together.</summary>
    public HtmlElement? Element { get; }

    /// <summary>Gets or sets the box around.</summary>
    public Box? Parent { get; private set; }

    /// <summary>Gets the boxes inside, in the order of the document.</summary>
    public List<Box> Children { get; } = [];

    /// <summary>Gets the characters of a text box.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets the line of the source, counted from 1, or 0.</summary>
    public int Line { get; init; }

    /// <summary>Gets the column of the source, counted from 1, or 0.</summary>
    public int Column { get; init; }

    /// <summary>Gets whether the box is generated, and so no part of what the author wrote.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Gets the mark of a list item that stands outside it, or null.</summary>
    public Box? Marker { get; set; }

    /// <summary>Gets the wishes about the ends of pages.</summary>
    public BreakWishes Breaks { get; }

    /// <summary>Gets whether the box takes part in a line.</summary>
    public bool IsInlineLevel => Kind != BoxKind.Container
        ? Kind is not (BoxKind.Image or BoxKind.Drawing) || Style.Display is Display.Inline or Display.InlineBlock
        : Style.Display is Display.InlineBlock or Display.InlineFlex or Display.InlineGrid or Display.InlineTable;

    /// <summary>Gets whether the box is taken out of the flow and placed by its insets.</summary>
    public bool IsOutOfFlow { get; }

    /// <summary>Gets whether the box stands at the same place of each page.</summary>
    public bool IsFixed => Style.Position == Position.Fixed;

    /// <summary>Gets whether boxes that are taken out of the flow are placed in this one.</summary>
    public bool HoldsPositioned { get; }

    /// <summary>Gets whether the box is painted in an order of its own.</summary>
    public bool IsLayer { get; }

    /// <summary>Gets or sets whether the content flows in lines.</summary>
    public bool HoldsLines { get; set; }

    /// <summary>Gets whether the box is said again at the top of each further page (a table's head).</summary>
    public bool RepeatsAsHead => Style.Display == Display.TableHeaderGroup;

    /// <summary>Gets whether each piece of the box has edges of its own.</summary>
    public bool ClonesEdges => Style.DecorationBreak == BoxDecorationBreak.Clone;

    /// <summary>Gets the margins as last worked out; an automatic one counts nothing.</summary>
    public Edges Margin { get; set; }

    /// <summary>Gets the borders.</summary>
    public Edges Border { get; set; }

    /// <summary>Gets or sets the borders of a cell that shares them with its neighbours, or null.</summary>
    public Edges? SharedBorder { get; set; }

    /// <summary>Gets the box that holds the content of a box with columns, or null.</summary>
    public Box? ColumnContent { get; private set; }

    /// <summary>Gets the paddings as last worked out.</summary>
    public Edges Padding { get; set; }

    /// <summary>Gets the borders and paddings together.</summary>
    public Edges Edges => Border + Padding;

    /// <summary>Gets or sets the text of a box that holds lines, once it is shaped.</summary>
    public Paragraph? Paragraph { get; set; }

    /// <summary>Gets or sets the widths that the box asks for, once they are measured.</summary>
    public MinMax? Measured { get; set; }

    /// <summary>Gets or sets the element of the document's structure that the content belongs to.</summary>
    public StructureElement? Owner { get; set; }

    /// <summary>Gathers the content in one box, which goes on from column to column.</summary>
    public void MakeColumns()
    {
        var content = new Box(BoxKind.Container, Style.Anonymous(Display.Block), null) { HoldsLines = HoldsLines, Line = Line, Column = Column };
        foreach (var child in Children)
            content.Add(child);
        Children.Clear();
        HoldsLines = false;
        Add(content);
        ColumnContent = content;
    }

    /// <summary>Adds a box at the end.</summary>
    public void Add(Box child)
    {
        child.Parent = this;
        Children.Add(child);
    }
}
