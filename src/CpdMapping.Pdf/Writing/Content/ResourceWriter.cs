using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Content;

/// <summary>Writes what pages and forms use, each once.</summary>
internal sealed class ResourceWriter(ObjectWriter objects)
{
    private readonly Dictionary<object, int> _drawings = new(ReferenceEqualityComparer.Instance);
    private int[] _fonts = [];

    /// <summary>Writes the images and forms that are not written yet, those that they use first.</summary>
    public void WriteDrawings(ContentResources resources, IReadOnlyList<EmbeddedFont> fonts)
    {
        ReserveFonts(fonts);
        foreach (object drawing in resources.Drawings)
        {
            if (_drawings.ContainsKey(drawing))
                continue;
            if (drawing is Form form)
            {
                WriteDrawings(form.Resources, fonts);
                _drawings.Add(form, WriteForm(form));
            }
            else if (drawing is PdfImage image)
            {
                _drawings.Add(image, image.Write(objects));
            }
        }
    }

    /// <summary>Writes the dictionary in which content finds what it uses by name.</summary>
    public void WriteDictionary(ByteBuffer target, ContentResources resources)
    {
        target.Append("<<"u8);
        if (resources.Fonts.Count > 0)
        {
            target.Append("/Font<<"u8);
            foreach (EmbeddedFont font in resources.Fonts)
                target.Append("/F"u8).Integer(font.Index).Append((byte)' ').Reference(_fonts[font.Index]);
            target.Append(">>"u8);
        }
        if (resources.Drawings.Count > 0)
        {
            target.Append("/XObject<<"u8);
            for (int i = 0; i < resources.Drawings.Count; i++)
                target.Append("/X"u8).Integer(i).Append((byte)' ').Reference(_drawings[resources.Drawings[i]]);
            target.Append(">>"u8);
        }
        if (resources.Opacities.Count > 0)
        {
            target.Append("/ExtGState<<"u8);
            for (int i = 0; i < resources.Opacities.Count; i++)
            {
                target.Append("/G"u8).Integer(i).Append("<</Type/ExtGState/ca "u8).Thousandths(resources.Opacities[i])
                    .Append("/CA "u8).Thousandths(resources.Opacities[i]).Append(">>"u8);
            }
            target.Append(">>"u8);
        }
        if (resources.Shadings.Count > 0)
        {
            target.Append("/Shading<<"u8);
            for (int i = 0; i < resources.Shadings.Count; i++)
            {
                target.Append("/S"u8).Integer(i);
                ShadingWriter.Write(target, resources.Shadings[i]);
            }
            target.Append(">>"u8);
        }
        target.Append(">>"u8);
    }

    public void WriteFonts(IReadOnlyList<EmbeddedFont> fonts)
    {
        ReserveFonts(fonts);
        foreach (EmbeddedFont font in fonts)
            FontWriter.Write(objects, _fonts[font.Index], font);
    }

    private void ReserveFonts(IReadOnlyList<EmbeddedFont> fonts)
    {
        int known = _fonts.Length;
        if (known == fonts.Count)
            return;
        Array.Resize(ref _fonts, fonts.Count);
        for (int i = known; i < fonts.Count; i++)
            _fonts[i] = objects.Reserve();
    }

    private int WriteForm(Form form)
    {
        int number = objects.Reserve();
        Rectangle box = form.Box;
        ByteBuffer entries = objects.StreamEntries();
        entries.Append("/Type/XObject/Subtype/Form/BBox["u8).Spaced(box.X).Spaced(box.Y).Spaced(box.Right).Spaced(box.Bottom).Append("]/Resources"u8);
        WriteDictionary(entries, form.Resources);
        // What shines through is mixed within the form first, so that the whole of it can be made lighter at once.
        if (form.HasTransparency || form.IsGroup)
            entries.Append("/Group<</S/Transparency/CS/DeviceRGB>>"u8);
        objects.SharedStream(number, form.Content);
        return number;
    }
}
