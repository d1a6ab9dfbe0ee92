using CpdMapping.Pdf.Writing.Content;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Structure;

/// <summary>Writes what elements say of themselves beyond their role.</summary>
internal static class StructureAttributes
{
    public static void Write(ByteBuffer target, StructureElement element)
    {
        bool hasTable = element.Scope is not null || element.ColSpan > 1 || element.RowSpan > 1 || element.Headers.Count > 0;
        bool hasLayout = element.Placement is not null || element.BBox is not null;
        if (!hasTable && !hasLayout && element.ListNumbering is null)
            return;
        target.Append("/A["u8);
        if (hasTable)
            WriteTable(target, element);
        if (element.ListNumbering is { } numbering)
            target.Append("<</O/List/ListNumbering"u8).Name(numbering.ToString()).Append(">>"u8);
        if (hasLayout)
            WriteLayout(target, element);
        target.Append((byte)']');
    }

    private static void WriteTable(ByteBuffer target, StructureElement element)
    {
        target.Append("<</O/Table"u8);
        if (element.Scope is { } scope)
            target.Append("/Scope"u8).Name(scope.ToString());
        if (element.ColSpan > 1)
            target.Append("/ColSpan "u8).Integer(element.ColSpan);
        if (element.RowSpan > 1)
            target.Append("/RowSpan "u8).Integer(element.RowSpan);
        if (element.Headers.Count > 0)
        {
            target.Append("/Headers["u8);
            foreach (string header in element.Headers)
                target.Text(header);
            target.Append((byte)']');
        }
        target.Append(">>"u8);
    }

    private static void WriteLayout(ByteBuffer target, StructureElement element)
    {
        target.Append("<</O/Layout"u8);
        if (element.Placement is { } placement)
            target.Append("/Placement"u8).Name(placement.ToString());
        if (element.BBox is { } box && FirstPage(element) is { } page)
        {
            target.Append("/BBox["u8).Spaced(box.X).Spaced(page.Height - box.Bottom).Spaced(box.Right).Spaced(page.Height - box.Y).Append((byte)']');
        }
        target.Append(">>"u8);
    }

    private static Canvas? FirstPage(StructureElement element)
    {
        var open = new Stack<StructureElement>();
        open.Push(element);
        while (open.TryPop(out StructureElement? next))
        {
            foreach (StructureKid kid in next.Kids)
            {
                if ((kid.Page ?? kid.Link?.Page) is { } page)
                    return page;
            }
            for (int i = next.Kids.Count - 1; i >= 0; i--)
            {
                if (next.Kids[i].Element is { } child)
                    open.Push(child);
            }
        }
        return null;
    }
}
