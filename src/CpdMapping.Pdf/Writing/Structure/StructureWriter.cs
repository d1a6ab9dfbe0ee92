using CpdMapping.Pdf.Writing.Metadata;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Structure;

/// <summary>Writes the tree of the document, and the way back from content and links to their elements.</summary>
internal sealed class StructureWriter(ObjectWriter objects, IReadOnlyList<Canvas> pages)
{
    private readonly SortedDictionary<string, int> _identifiers = new(StringComparer.Ordinal);
    private int _notes;

    /// <summary>Writes all of it and gives the number of its root.</summary>
    public int Write(StructureElement document)
    {
        int root = objects.Reserve();
        document.Number = objects.Reserve();
        FindWritten(document);
        ReserveKids(document);
        foreach (Canvas page in pages)
        {
            foreach (LinkAnnotation link in page.Links)
                link.Number = objects.Reserve();
        }
        WriteTree(document, root);
        int parents = WriteParents(out int next);

        ByteBuffer target = objects.Begin(root);
        target.Append("<</Type/StructTreeRoot/K["u8).Reference(document.Number).Append("]/ParentTree "u8).Reference(parents)
            .Append("/ParentTreeNextKey "u8).Integer(next);
        if (_identifiers.Count > 0)
        {
            target.Append("/IDTree<</Names["u8);
            foreach ((string identifier, int number) in _identifiers)
                target.Text(identifier).Reference(number).Append((byte)' ');
            target.Append("]>>"u8);
        }
        target.Append(">>"u8);
        objects.End();
        return root;
    }

    // An element that holds nothing says nothing; but a row needs all its cells, and some text is there to be heard only.
    private static void FindWritten(StructureElement top)
    {
        // The tree may be as deep as a stranger likes, so it is walked with a list of our own: parents stand before their kids.
        var order = new List<StructureElement> { top };
        for (int i = 0; i < order.Count; i++)
        {
            foreach (StructureKid kid in order[i].Kids)
            {
                if (kid.Element is not null)
                    order.Add(kid.Element);
            }
        }
        for (int i = order.Count - 1; i > 0; i--)
        {
            StructureElement element = order[i];
            bool holds = element.Role is StructureRole.TD or StructureRole.TH || element.ActualText is not null || element.IsWritten;
            foreach (StructureKid kid in element.Kids)
                holds |= kid.Element is null;
            if (!holds)
                continue;
            element.IsWritten = true;
            if (element.Parent is not null)
                element.Parent.IsWritten = true;
        }
    }

    private void ReserveKids(StructureElement top)
    {
        var open = new Stack<StructureElement>();
        open.Push(top);
        while (open.TryPop(out StructureElement? element))
        {
            foreach (StructureKid kid in element.Kids)
            {
                if (kid.Element is not { } child || !child.IsWritten)
                    continue;
                child.Number = objects.Reserve();
                open.Push(child);
            }
        }
    }

    private void WriteTree(StructureElement document, int root)
    {
        var open = new Stack<StructureElement>();
        open.Push(document);
        while (open.TryPop(out StructureElement? element))
        {
            WriteElement(element, element.Parent?.Number ?? root);
            for (int i = element.Kids.Count - 1; i >= 0; i--)
            {
                if (element.Kids[i].Element is { Number: > 0 } child)
                    open.Push(child);
            }
        }
    }

    private void WriteElement(StructureElement element, int parent)
    {
        ByteBuffer target = objects.Begin(element.Number);
        target.Append("<</S/"u8).Append(StructureNames.Of(element.Role)).Append("/P "u8).Reference(parent);
        if (element.Alt is not null)
            target.Append("/Alt"u8).Text(element.Alt);
        if (element.ActualText is not null)
            target.Append("/ActualText"u8).Text(element.ActualText);
        if (element.Expansion is not null)
            target.Append("/E"u8).Text(element.Expansion);
        if (element.Language is not null && LanguageTag.IsWellFormed(element.Language))
            target.Append("/Lang"u8).Text(element.Language);
        WriteIdentifier(target, element);
        StructureAttributes.Write(target, element);

        Canvas? page = PageOf(element);
        if (page is not null)
            target.Append("/Pg "u8).Reference(page.Number);
        target.Append("/K["u8);
        foreach (StructureKid kid in element.Kids)
            WriteKid(target, kid, page);
        target.Append("]>>"u8);
        objects.End();
    }

    private void WriteIdentifier(ByteBuffer target, StructureElement element)
    {
        string? identifier = element.Id;
        // PDF/UA wants every note to have one.
        if (identifier is null && element.Role == StructureRole.Note)
            identifier = "note " + (++_notes).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
        if (identifier is null || !_identifiers.TryAdd(identifier, element.Number))
            return;
        target.Append("/ID"u8).Text(identifier);
    }

    private static Canvas? PageOf(StructureElement element)
    {
        foreach (StructureKid kid in element.Kids)
        {
            if ((kid.Page ?? kid.Link?.Page) is { } page)
                return page;
        }
        return null;
    }

    private static void WriteKid(ByteBuffer target, StructureKid kid, Canvas? page)
    {
        if (kid.Element is { } element)
        {
            if (element.Number > 0)
                target.Reference(element.Number).Append((byte)' ');
        }
        else if (kid.Link is { } link)
        {
            target.Append("<</Type/OBJR/Pg "u8).Reference(link.Page.Number).Append("/Obj "u8).Reference(link.Number).Append(">>"u8);
        }
        else if (kid.Page == page)
        {
            target.Integer(kid.Mark).Append((byte)' ');
        }
        else if (kid.Page is { } other)
        {
            target.Append("<</Type/MCR/Pg "u8).Reference(other.Number).Append("/MCID "u8).Integer(kid.Mark).Append(">>"u8);
        }
    }

    private int WriteParents(out int next)
    {
        var rows = new List<int>(pages.Count);
        foreach (Canvas page in pages)
        {
            int row = objects.Reserve();
            ByteBuffer owners = objects.Begin(row);
            owners.Append((byte)'[');
            foreach (StructureElement owner in page.Owners)
                owners.Reference(owner.Number).Append((byte)' ');
            owners.Append((byte)']');
            objects.End();
            rows.Add(row);
        }
        int tree = objects.Reserve();
        ByteBuffer target = objects.Begin(tree);
        target.Append("<</Nums["u8);
        next = 0;
        foreach (int row in rows)
            target.Integer(next++).Append((byte)' ').Reference(row).Append((byte)' ');
        foreach (Canvas page in pages)
        {
            foreach (LinkAnnotation link in page.Links)
                target.Integer(next++).Append((byte)' ').Reference(link.Owner.Number).Append((byte)' ');
        }
        target.Append("]>>"u8);
        objects.End();
        return tree;
    }
}
