using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Structure;

/// <summary>Makes the document's structure in the order of the document, whatever order it is painted in.</summary>
/// <remarks>
/// What stands in lines gets its element when its text is painted, so that text and elements of one paragraph follow each other as they are written.
/// </remarks>
internal sealed class StructureBuilder(StructureElement document, ProblemSink problems)
{
    private readonly HashSet<Box> decoration = [];
    private readonly FigureTexts figures = new(problems);
    private readonly HeadingLevels headings = new(problems);

    /// <summary>Makes the elements of all boxes that stand one below the other.</summary>
    public void Build(Box root) => Visit(root, document, isDecoration: false);

    /// <summary>Gets the element that the content of a box belongs to, or null where it is decoration.</summary>
    public StructureElement? OwnerOf(Box box)
    {
        if (box.Owner is not null)
            return box.Owner;
        if (decoration.Contains(box) || ElementRoles.IsHidden(box))
            return null;
        if (box.Parent is not { } parent || OwnerOf(parent) is not { } around)
            return null;
        return box.Owner = ElementRoles.Of(box) is { } role && box.Kind != BoxKind.Text ? InLine(box, role, around) : around;
    }

    private StructureElement? InLine(Box box, StructureRole role, StructureElement around)
    {
        around = InTable(role, around);
        if (role == StructureRole.Figure)
        {
            if (figures.TextOf(box) is not { } alternative)
            {
                decoration.Add(box);
                return null;
            }
            var figure = around.Add(StructureRole.Figure);
            figure.Alt = alternative;
            figure.Language = ElementRoles.LanguageOf(box);
            return figure;
        }
        if (role == StructureRole.Link && around.Role == StructureRole.TOCI)
            around = around.Add(StructureRole.Reference);
        return Make(box, role, around);
    }

    private void Visit(Box box, StructureElement around, bool isDecoration)
    {
        if (isDecoration || ElementRoles.IsHidden(box))
        {
            decoration.Add(box);
            foreach (var child in box.Children)
                Visit(child, around, isDecoration: true);
            if (box.Marker is { } mark)
                decoration.Add(mark);
            return;
        }
        if (box.Kind is BoxKind.Image or BoxKind.Drawing)
        {
            box.Owner = InLine(box, StructureRole.Figure, around);
            return;
        }
        var own = Own(box, around);
        box.Owner = own;
        if (box.HoldsLines)
            return;
        Descend(box, own);
    }

    private void Descend(Box box, StructureElement own)
    {
        if (box.Element?.Name == "dl")
        {
            DescendTerms(box, own);
            return;
        }
        foreach (var child in box.Children)
            Visit(child, own, isDecoration: false);
    }

    /// <summary>Makes a list of terms: each item has the terms as its label and what is said of them as its body.</summary>
    private void DescendTerms(Box box, StructureElement list)
    {
        StructureElement? item = null;
        bool hasBody = false;
        foreach (var child in box.Children)
        {
            string? name = child.Element?.Name;
            if (name == "div")
            {
                DescendTerms(child, list);
                item = null;
                continue;
            }
            if (item is null || (name == "dt" && hasBody))
            {
                item = list.Add(StructureRole.LI);
                hasBody = false;
            }
            hasBody |= name == "dd";
            Place(child, Make(child, name == "dt" ? StructureRole.Lbl : StructureRole.LBody, item));
        }
    }

    private void Place(Box box, StructureElement owner)
    {
        box.Owner = owner;
        if (!box.HoldsLines)
            Descend(box, owner);
    }

    private StructureElement Own(Box box, StructureElement around)
    {
        if (ElementRoles.Of(box) is { } role && !IsEmpty(box, role))
        {
            around = InTable(role, around);
            if (box.Element?.Name == "li")
                return Item(box, around);
            if (role == StructureRole.L)
                return List(box, around);
            var own = Make(box, headings.RoleOf(box, role), around);
            if (box.HoldsLines && !ElementRoles.HoldsText(role))
                own = own.Add(StructureRole.P);
            return own;
        }
        bool isText = box.HoldsLines && (!ElementRoles.HoldsText(around.Role) || (box.Element is null && box.Parent?.Children.Count > 1));
        if (!isText)
            return around;
        around = InTable(StructureRole.P, around);
        return around.Add(around.Role == StructureRole.L ? StructureRole.LI : StructureRole.P);
    }

    /// <summary>Gives what is no part of a table, but stands between its parts, a row and a cell of its own.</summary>
    private static StructureElement InTable(StructureRole role, StructureElement around)
    {
        bool isPart = role is StructureRole.Caption or StructureRole.THead or StructureRole.TBody or StructureRole.TFoot or StructureRole.TR or StructureRole.TH or StructureRole.TD;
        if (!isPart && around.Role is (StructureRole.Table or StructureRole.THead or StructureRole.TBody or StructureRole.TFoot))
            around = around.Add(StructureRole.TR);
        return !isPart && around.Role == StructureRole.TR ? around.Add(StructureRole.TD) : around;
    }

    private static bool IsEmpty(Box box, StructureRole role) =>
        box.Children.Count == 0 && role is not (StructureRole.TD or StructureRole.TH);

    private static StructureElement List(Box box, StructureElement around)
    {
        if (ContentsLists.IsOne(box))
            return Make(box, StructureRole.TOC, around);
        var list = Make(box, StructureRole.L, around);
        list.ListNumbering = box.Element?.Name == "ol" ? ListNumbering.Decimal : ListNumbering.None;
        return list;
    }

    private static StructureElement Item(Box box, StructureElement around)
    {
        if (around.Role == StructureRole.TOC)
            return Make(box, StructureRole.TOCI, around);
        if (around.Role != StructureRole.L)
            around = around.Add(StructureRole.L);
        var item = Make(box, StructureRole.LI, around);
        if (box.Marker is { } marker)
            marker.Owner = item.Add(StructureRole.Lbl);
        return item.Add(StructureRole.LBody);
    }

    private static StructureElement Make(Box box, StructureRole role, StructureElement around)
    {
        var element = around.Add(role);
        element.Language = ElementRoles.LanguageOf(box);
        if (role is StructureRole.TH or StructureRole.TD)
            CellFacts.Set(element, box, role);
        return element;
    }
}
