using CpdMapping.Pdf.Writing.Content;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Structure;

/// <summary>Writes the pages with all that they use.</summary>
internal sealed class PageWriter(ObjectWriter objects, IReadOnlyDictionary<string, Destination> destinations)
{
    public void Write(IReadOnlyList<Canvas> pages, int pageTree, IReadOnlyList<EmbeddedFont> fonts)
    {
        var resources = new ResourceWriter(objects);
        int nextLink = pages.Count;
        foreach (Canvas page in pages)
        {
            ReadOnlySpan<byte> content = page.Finish();
            int stream = objects.Reserve();
            objects.StreamEntries();
            objects.CompressedStream(stream, content);
            resources.WriteDrawings(page.Resources, fonts);

            ByteBuffer target = objects.Begin(page.Number);
            target.Append("<</Type/Page/Parent "u8).Reference(pageTree).Append("/MediaBox[0 0 "u8).Spaced(page.Width).Number(page.Height)
                .Append("]/Contents "u8).Reference(stream).Append("/Resources"u8);
            resources.WriteDictionary(target, page.Resources);
            target.Append("/StructParents "u8).Integer(page.Index).Append("/Tabs/S"u8);
            if (page.HasTransparency)
                target.Append("/Group<</S/Transparency/CS/DeviceRGB>>"u8);
            if (page.Links.Count > 0)
            {
                target.Append("/Annots["u8);
                foreach (LinkAnnotation link in page.Links)
                    target.Reference(link.Number).Append((byte)' ');
                target.Append((byte)']');
            }
            target.Append(">>"u8);
            objects.End();
            foreach (LinkAnnotation link in page.Links)
                WriteLink(link, nextLink++);
        }

        resources.WriteFonts(fonts);
        ByteBuffer tree = objects.Begin(pageTree);
        tree.Append("<</Type/Pages/Count "u8).Integer(pages.Count).Append("/Kids["u8);
        foreach (Canvas page in pages)
            tree.Reference(page.Number).Append((byte)' ');
        tree.Append("]>>"u8);
        objects.End();
    }

    public static void WriteDestination(ByteBuffer target, Destination destination) =>
        target.Append((byte)'[').Reference(destination.Page.Number).Append("/XYZ 0 "u8).Number(destination.Page.Height - destination.Y).Append(" 0]"u8);

    private void WriteLink(LinkAnnotation link, int parent)
    {
        Rectangle area = link.Area;
        double height = link.Page.Height;
        ByteBuffer target = objects.Begin(link.Number);
        target.Append("<</Type/Annot/Subtype/Link/Rect["u8).Spaced(area.X).Spaced(height - area.Bottom).Spaced(area.Right).Spaced(height - area.Y)
            .Append("]/Border[0 0 0]/F 4/Contents"u8).Text(link.Contents).Append("/StructParent "u8).Integer(parent)
            .Append("/P "u8).Reference(link.Page.Number);
        if (link.Target.Address is { } address)
        {
            target.Append("/A<</S/URI/URI"u8).Ascii(address).Append(">>"u8);
        }
        else if (link.Target.Destination is { } name)
        {
            if (!destinations.TryGetValue(name, out Destination destination))
                throw new InvalidOperationException($"A link leads to '{name}', a place that nobody named.");
            target.Append("/Dest"u8);
            WriteDestination(target, destination);
        }
        target.Append(">>"u8);
        objects.End();
    }
}
