namespace CpdMapping.Pdf.Writing.Structure;

/// <summary>What an element holds: another element, marked content of a page, or a link.</summary>
internal readonly struct StructureKid
{
    public StructureKid(StructureElement element) => Element = element;

    public StructureKid(Canvas page, int mark)
    {
        Page = page;
        Mark = mark;
    }

    public StructureKid(LinkAnnotation link) => Link = link;

    public StructureElement? Element { get; }

    public LinkAnnotation? Link { get; }

    public Canvas? Page { get; }

    public int Mark { get; }
}
