using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>Makes the boxes of a document from its elements and their styles.</summary>
internal sealed class BoxTreeBuilder(StyleBook styles, LayoutContext context, PageNumbers pages)
{
    private readonly CounterScopes counters = new();
    private readonly GeneratedContent generated = new(pages);

    /// <summary>Makes the boxes of a document, or null where nothing of it is shown.</summary>
    public Box? Build(HtmlDocument document)
    {
        var made = new List<Box>();
        AddElement(document.Root, parent: null, made, depth: 0, isItem: true);
        return made.Count == 0 ? null : made[0];
    }

    private void AddElement(HtmlElement element, ComputedStyle? parent, List<Box> target, int depth, bool isItem)
    {
        var style = styles.For(element, parent);
        if (style.Display == Display.None)
            return;
        context.Budget.Spend();
        Count(element, style, depth);
        // Boxes out of the flow and the items of flex boxes and grids do not float, whatever their style says (CSS 2.2, 9.7).
        if (style.Float != FloatSide.None && !isItem && style.Position is not (Position.Absolute or Position.Fixed))
            context.Problems.Warning(LayoutCodes.Floating, element.Line, element.Column, $"<{element.Name}> is to float, which is not printed: it stands where it would without 'float'. Set it beside other things with 'display: flex' or 'grid'.");
        switch (element.Name)
        {
            case "br":
                target.Add(Make(BoxKind.LineBreak, style, element));
                return;
            case "wbr":
                target.Add(Make(BoxKind.BreakOpportunity, style, element));
                return;
            case "img":
                target.Add(Make(BoxKind.Image, style, element));
                return;
            case "svg":
                target.Add(Make(BoxKind.Drawing, style, element));
                return;
            default:
                AddContainer(element, style, target, depth, isItem);
                return;
        }
    }

    private void AddContainer(HtmlElement element, ComputedStyle style, List<Box> target, int depth, bool isItem)
    {
        bool holdsItems = style.Display is Display.Flex or Display.InlineFlex or Display.Grid or Display.InlineGrid;
        bool isOpen = style.Display == Display.Contents;
        var children = new List<Box>();
        AddGenerated(element, PseudoElement.Before, style, children);
        foreach (var child in element.Children)
        {
            if (child is HtmlElement inner)
                AddElement(inner, style, children, depth + 1, holdsItems || (isOpen && isItem));
            else if (child is HtmlText text)
                children.Add(new Box(BoxKind.Text, style, null) { Text = text.Text, Line = text.Line, Column = text.Column });
        }
        AddGenerated(element, PseudoElement.After, style, children);
        counters.Leave(depth);
        if (isOpen)
        {
            target.AddRange(children);
            return;
        }
        bool isInline = style.Display == Display.Inline && !isItem && style.Position is not (Position.Absolute or Position.Fixed) && !HasBlocks(children);
        var box = Make(isInline ? BoxKind.Inline : BoxKind.Container, style, element);
        if (style.Display == Display.ListItem)
            AddMarker(box, element, style, children);
        Adopt(box, children, holdsItems);
        if (style.HasColumns && box.Kind == BoxKind.Container && style.Display is Display.Block or Display.ListItem or Display.InlineBlock or Display.FlowRoot)
            box.MakeColumns();
        target.Add(box);
    }

    private static Box Make(BoxKind kind, ComputedStyle style, HtmlElement element) =>
        new(kind, style, element) { Line = element.Line, Column = element.Column };

    private static bool HasBlocks(List<Box> boxes)
    {
        foreach (var box in boxes)
            if (!box.IsOutOfFlow && !box.IsInlineLevel)
                return true;
        return false;
    }

    /// <summary>Gives a box its children, with boxes that no element stands for where lines and blocks are mixed (CSS 2.2, 9.2.1.1).</summary>
    private static void Adopt(Box box, List<Box> children, bool holdsItems)
    {
        if (box.Kind == BoxKind.Inline)
        {
            foreach (var child in children)
                box.Add(child);
            return;
        }
        bool hasLines = children.Exists(child => !child.IsOutOfFlow && child.IsInlineLevel && !IsBlank(child));
        bool hasBlocks = HasBlocks(children);
        bool holdsRows = box.Style.Display is Display.Table or Display.InlineTable or Display.TableRow or Display.TableRowGroup or Display.TableHeaderGroup or Display.TableFooterGroup;
        if (hasLines && !hasBlocks && !holdsItems && !holdsRows)
        {
            box.HoldsLines = true;
            foreach (var child in children)
                box.Add(child);
            return;
        }
        var lines = new List<Box>();
        foreach (var child in children)
        {
            bool isText = child.Kind is BoxKind.Text or BoxKind.LineBreak or BoxKind.BreakOpportunity;
            bool belongsToLine = holdsItems ? isText : child.IsInlineLevel && !child.IsOutOfFlow;
            if (belongsToLine)
            {
                lines.Add(child);
                continue;
            }
            Wrap(box, lines);
            box.Add(child);
        }
        Wrap(box, lines);
    }

    private static void Wrap(Box box, List<Box> lines)
    {
        if (lines.Exists(line => !IsBlank(line)))
        {
            var wrapper = new Box(BoxKind.Container, box.Style.Anonymous(Display.Block), null) { HoldsLines = true, Line = lines[0].Line, Column = lines[0].Column };
            foreach (var line in lines)
                wrapper.Add(line);
            box.Add(wrapper);
        }
        lines.Clear();
    }

    private static bool IsBlank(Box box) =>
        box.Kind == BoxKind.Text
        && !box.Style.KeepsSpace
        && box.Text.AsSpan().IndexOfAnyExcept(" \t\n\r\f") < 0;

    private void AddGenerated(HtmlElement element, PseudoElement pseudo, ComputedStyle own, List<Box> target)
    {
        if (styles.Pseudo(element, pseudo, own) is not { Display: not Display.None } style || style.Content is not { } content)
            return;
        Change(style, int.MaxValue);
        bool isInline = style.Display == Display.Inline && own.Display is not (Display.Flex or Display.InlineFlex or Display.Grid or Display.InlineGrid);
        var box = new Box(isInline && style.Position is not (Position.Absolute or Position.Fixed) ? BoxKind.Inline : BoxKind.Container, style, null)
        {
            IsGenerated = true,
            Line = element.Line,
            Column = element.Column,
        };
        string text = generated.TextOf(content, element, counters, style.Quotes);
        if (text.Length > 0)
        {
            box.Add(new Box(BoxKind.Text, style, null) { Text = text, Line = element.Line, Column = element.Column, IsGenerated = true });
            box.HoldsLines = box.Kind == BoxKind.Container;
        }
        target.Add(box);
    }

    private void AddMarker(Box box, HtmlElement element, ComputedStyle style, List<Box> children)
    {
        var pseudo = styles.Pseudo(element, PseudoElement.Marker, style);
        var markStyle = pseudo ?? style.Anonymous(Display.Block);
        string text = pseudo?.Content is { } content
            ? generated.TextOf(content, element, counters, style.Quotes)
            : MarkOf(style);
        if (text.Length == 0)
            return;
        var letters = new Box(BoxKind.Text, markStyle, null) { Text = text + "\u00A0", Line = box.Line, Column = box.Column, IsGenerated = true };
        if (style.ListStylePosition == ListPosition.Inside)
        {
            var inside = new Box(BoxKind.Inline, markStyle, null) { IsGenerated = true };
            inside.Add(letters);
            children.Insert(0, inside);
            return;
        }
        box.Marker = new Box(BoxKind.Container, style.Anonymous(Display.Block), null) { HoldsLines = true, IsGenerated = true };
        box.Marker.Add(letters);
    }

    private string MarkOf(ComputedStyle style) =>
        style.ListStyleType.StartsWith('"')
            ? style.ListStyleType.Trim('"')
            : CounterWriting.Mark(counters.Value("list-item"), style.ListStyleType);

    private void Count(HtmlElement element, ComputedStyle style, int depth)
    {
        if (element.Name is "ol" or "ul" or "menu")
            counters.Reset("list-item", Number(element, "start") is { } start ? start - 1 : 0, depth);
        if (style.Display == Display.ListItem)
        {
            counters.Increment("list-item", 1, depth);
            if (Number(element, "value") is { } value)
                counters.Set("list-item", value, depth);
        }
        Change(style, depth);
    }

    private void Change(ComputedStyle style, int depth)
    {
        foreach (var change in style.CounterReset)
            counters.Reset(change.Name, change.Value, depth);
        foreach (var change in style.CounterIncrement)
            counters.Increment(change.Name, change.Value, depth);
        foreach (var change in style.CounterSet)
            counters.Set(change.Name, change.Value, depth);
    }

    private static int? Number(HtmlElement element, string attribute) =>
        int.TryParse(element.Attribute(attribute), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int value)
            ? value
            : null;
}
