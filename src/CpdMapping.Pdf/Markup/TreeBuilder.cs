using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Markup;

/// <summary>Puts tags and text into one tree, with the elements that HTML lets people leave out.</summary>
internal sealed class TreeBuilder(ReadingLimits limits, ProblemSink problems)
{
    private readonly List<HtmlElement> open = [];
    private readonly List<HtmlElement> styles = [];
    private readonly HeadFacts facts = new();
    private HtmlElement? root;
    private HtmlElement? head;
    private HtmlElement? body;
    private int nodes;

    /// <summary>Whether a limit was met, so that nothing more is read.</summary>
    public bool IsFull { get; private set; }

    public bool IsInSvg => open.Count > 0 && open[^1] is { IsSvg: true, Name: not "foreignObject" };

    private HtmlElement Current => open[^1];

    public HtmlElement? StartTag(HtmlTag tag, int line, int column)
    {
        if (!Count(line, column))
            return null;
        if (IsInSvg || tag.Name == "svg")
            return StartSvg(tag, line, column);
        switch (tag.Name)
        {
            case "html":
                return Merge(Root(tag, line, column), tag);
            case "head":
                return Merge(Head(tag, line, column), tag);
            case "body":
                return Merge(Body(tag, line, column), tag);
            default:
                return Start(tag, line, column);
        }
    }

    public void EndTag(string name, int line, int column)
    {
        if (name is "html" or "body")
            return; // What follows is still content, as in browsers.
        if (name == "head")
        {
            if (body is null && head is not null && open.Contains(head))
                CloseTo(open.IndexOf(head));
            return;
        }

        var at = FindOpen(name);
        if (at < 0)
        {
            if (!ElementTable.IsEmpty(name))
                problems.Warning(MarkupCodes.Nesting, line, column, $"The end tag </{name}> ends nothing: no <{name}> is open here. It is left out.");
            return;
        }

        for (var above = at + 1; above < open.Count; above++)
        {
            var left = open[above];
            if (!ImpliedEnds.MayStayOpen(left.Name))
                problems.Warning(MarkupCodes.Nesting, line, column, $"</{name}> stands here while <{left.Name}> of line {left.Line} is still open. It ends both; put </{left.Name}> before it.");
        }

        CloseTo(at);
    }

    public void AddText(string text, int line, int column)
    {
        if (IsInSvg)
        {
            if (Count(line, column))
                Current.Add(new HtmlText(text, line, column));
            return;
        }

        var blank = string.IsNullOrWhiteSpace(text);
        if (body is null)
        {
            if (blank)
                return;
            Body(null, line, column);
        }

        if (!Count(line, column))
            return;
        if (!blank && Current.Name is "table" or "tr" or "tbody" or "thead" or "tfoot" or "colgroup")
            problems.Warning(MarkupCodes.Nesting, line, column, $"Text stands directly in <{Current.Name}>. Put it into a cell.");
        Current.Add(new HtmlText(text, line, column));
    }

    public void AddRaw(HtmlElement element, string text, int line, int column)
    {
        if (!Count(line, column))
            return;
        element.Add(new HtmlText(text, line, column));
        if (element is { Name: "title", IsSvg: false })
            facts.Title ??= text;
    }

    public void CloseRaw(HtmlElement element)
    {
        if (element.Name == "style")
            styles.Add(element);
        var at = open.LastIndexOf(element);
        if (at >= 0)
            CloseTo(at);
    }

    public HtmlDocument Finish()
    {
        var whole = Body(null, 1, 1);
        foreach (var left in open)
            if (!ImpliedEnds.MayStayOpen(left.Name) && !IsFull)
                problems.Warning(MarkupCodes.Unclosed, left.Line, left.Column, $"<{left.Name}> is not ended anywhere. It ends with the document.");
        var top = Root(null, 1, 1);
        return new HtmlDocument(top, Head(null, 1, 1), whole)
        {
            Title = HeadFacts.Plain(facts.Title),
            Language = HeadFacts.Plain(top.Attribute("lang")),
            Author = facts.Author,
            Description = facts.Description,
            Keywords = facts.Keywords,
            StyleElements = styles,
        };
    }

    private HtmlElement? Start(HtmlTag tag, int line, int column)
    {
        Tell(tag, line, column);
        if (body is null && (ElementTable.BelongsInHead(tag.Name) || tag.Name is "script" or "noscript" or "template"))
        {
            Head(null, line, column);
            if (Current != head && !open.Contains(head!)) // Head() made it.
                open.Add(head!); // What comes after </head> and belongs there goes there, as in browsers.
        }
        else
            Body(null, line, column);

        CloseImplied(tag.Name, line, column);
        while (ImpliedEnds.Between(Current.Name, tag.Name) is { } between)
            Push(new HtmlElement(between, false, [], line, column));
        var element = Push(new HtmlElement(tag.Name, false, tag.Attributes, line, column));
        if (tag.Name == "meta")
            facts.ReadMeta(element);
        if (ElementTable.IsEmpty(tag.Name))
            open.RemoveAt(open.Count - 1);
        return ElementTable.IsEmpty(tag.Name) ? null : element;
    }

    private HtmlElement? StartSvg(HtmlTag tag, int line, int column)
    {
        Body(null, line, column);
        if (!IsInSvg)
            CloseImplied(tag.Name, line, column);
        if (!ElementTable.IsDrawn(tag.Name))
            problems.Warning(MarkupCodes.UnknownElement, line, column, $"The drawing's element <{SvgNames.Spell(tag.Name)}> is not known here and is not drawn.");
        var attributes = tag.Attributes;
        for (var at = 0; at < attributes.Count; at++)
            attributes[at] = attributes[at] with { Name = SvgNames.Spell(attributes[at].Name) };
        var element = Push(new HtmlElement(SvgNames.Spell(tag.Name), true, attributes, line, column));
        if (tag.ClosesItself)
            open.RemoveAt(open.Count - 1);
        return tag.ClosesItself ? null : element;
    }

    private void Tell(HtmlTag tag, int line, int column)
    {
        if (ElementTable.IsRefused(tag.Name))
            problems.Warning(MarkupCodes.NotPrinted, line, column, $"<{tag.Name}> is not printed: it makes sense on a screen only. Leave it out, or put there what is to be read on paper.");
        else if (tag.Name == "link" && IsStyleSheet(tag))
            problems.Warning(MarkupCodes.OutsideStyles, line, column, "A style sheet of another file is not read. Put its rules into a <style> element.");
        else if (!ElementTable.IsPrinted(tag.Name))
            problems.Warning(MarkupCodes.UnknownElement, line, column, $"The element <{tag.Name}> is not known here. Its content is printed as part of the line, like a <span>.");
        else if (tag.ClosesItself && !ElementTable.IsEmpty(tag.Name))
            problems.Warning(MarkupCodes.BadTag, line, column, $"<{tag.Name}/> does not end itself in HTML. Write <{tag.Name}></{tag.Name}>.");
    }

    private static bool IsStyleSheet(HtmlTag tag)
    {
        foreach (var attribute in tag.Attributes)
            if (attribute.Name == "rel" && attribute.Value.Contains("stylesheet", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private void CloseImplied(string next, int line, int column)
    {
        for (var at = open.Count - 1; at >= 0; at--)
        {
            if (ImpliedEnds.Closes(next, open[at].Name))
            {
                if (!ImpliedEnds.MayStayOpen(open[at].Name))
                    problems.Warning(MarkupCodes.Nesting, line, column, $"<{next}> stands in <{open[at].Name}>, which ends here instead. Put </{open[at].Name}> before it.");
                CloseTo(at);
            }
            else if (ImpliedEnds.Fences(next, open[at].Name))
                return;
        }
    }

    private int FindOpen(string name)
    {
        for (var at = open.Count - 1; at >= 0; at--)
        {
            if (open[at].LowerName == name)
                return at;
            if (open[at].Name is "td" or "th" or "caption" && name is not ("table" or "tr" or "tbody" or "thead" or "tfoot" or "td" or "th"))
                return -1; // What stands in a cell does not end what stands around the table.
        }

        return -1;
    }

    private void CloseTo(int at) => open.RemoveRange(at, open.Count - at);

    private HtmlElement Push(HtmlElement element)
    {
        Current.Add(element);
        open.Add(element);
        if (open.Count > limits.MaxDepth && !IsFull)
        {
            IsFull = true;
            problems.Error(MarkupCodes.Limit, element.Line, element.Column, $"Elements stand more than {limits.MaxDepth} deep in one another, which is the limit.");
        }

        return element;
    }

    private bool Count(int line, int column)
    {
        if (!IsFull && ++nodes > limits.MaxNodes)
        {
            IsFull = true;
            problems.Error(MarkupCodes.Limit, line, column, $"The document has more than {limits.MaxNodes} elements and texts, which is the limit.");
        }

        return !IsFull;
    }

    private static HtmlElement Merge(HtmlElement element, HtmlTag tag)
    {
        element.AddMissing(tag.Attributes);
        return element;
    }

    private HtmlElement Root(HtmlTag? tag, int line, int column)
    {
        if (root is null)
            open.Add(root = new HtmlElement("html", false, tag is { } given ? [.. given.Attributes] : [], line, column));
        return root;
    }

    private HtmlElement Head(HtmlTag? tag, int line, int column)
    {
        var top = Root(null, line, column);
        if (head is null)
        {
            head = new HtmlElement("head", false, tag is { } given ? [.. given.Attributes] : [], line, column);
            top.Add(head);
            open.Add(head);
        }

        return head;
    }

    private HtmlElement Body(HtmlTag? tag, int line, int column)
    {
        var top = Root(null, line, column);
        if (body is null)
        {
            Head(null, line, column);
            CloseTo(1);
            body = new HtmlElement("body", false, tag is { } given ? [.. given.Attributes] : [], line, column);
            top.Add(body);
            open.Add(body);
        }

        return body;
    }
}
