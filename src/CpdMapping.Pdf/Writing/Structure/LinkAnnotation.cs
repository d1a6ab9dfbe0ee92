namespace CpdMapping.Pdf.Writing.Structure;

/// <summary>An area of a page that leads somewhere.</summary>
internal sealed class LinkAnnotation(Canvas page, Rectangle area, LinkTarget target, string contents, StructureElement owner)
{
    public Canvas Page { get; } = page;

    public Rectangle Area { get; } = area;

    public LinkTarget Target { get; } = target;

    public string Contents { get; } = contents;

    public StructureElement Owner { get; } = owner;

    /// <summary>The number of the object, once it has one.</summary>
    public int Number { get; set; }
}
