using CpdMapping.Pdf.Writing.Structure;

namespace CpdMapping.Pdf.Writing;

/// <summary>
/// One element of the tree that says what is on the pages, in reading order. Elements hold elements, marked content and links in the
/// order in which these are added. Belongs to one document and one thread.
/// </summary>
internal sealed class StructureElement
{
    private readonly List<StructureKid> _kids = [];

    internal StructureElement(StructureRole role, StructureElement? parent)
    {
        Role = role;
        Parent = parent;
    }

    public StructureRole Role { get; }

    public StructureElement? Parent { get; }

    /// <summary>What stands for a picture where it cannot be seen.</summary>
    public string? Alt { get; set; }

    /// <summary>The text that the content stands for, where reading it off the glyphs would be wrong.</summary>
    public string? ActualText { get; set; }

    /// <summary>What a shortened word stands for.</summary>
    public string? Expansion { get; set; }

    /// <summary>The language, where it is another than the parent's.</summary>
    public string? Language { get; set; }

    public HeaderScope? Scope { get; set; }

    public int ColSpan { get; set; } = 1;

    public int RowSpan { get; set; } = 1;

    /// <summary>The identifiers of the header cells that speak of this cell.</summary>
    public IReadOnlyList<string> Headers { get; set; } = [];

    /// <summary>A name that no other element of the document has.</summary>
    public string? Id { get; set; }

    public ListNumbering? ListNumbering { get; set; }

    public Placement? Placement { get; set; }

    /// <summary>Where a figure, formula or table is on its first page.</summary>
    public Rectangle? BBox { get; set; }

    internal IReadOnlyList<StructureKid> Kids => _kids;

    /// <summary>Whether the element or something in it says anything; known once the tree is written.</summary>
    internal bool IsWritten { get; set; }

    /// <summary>The number of the object, once it has one.</summary>
    internal int Number { get; set; }

    /// <summary>Adds an element behind what is in this one.</summary>
    public StructureElement Add(StructureRole role)
    {
        var element = new StructureElement(role, this);
        _kids.Add(new StructureKid(element));
        return element;
    }

    internal void AddContent(Canvas page, int mark) => _kids.Add(new StructureKid(page, mark));

    internal void AddLink(LinkAnnotation link) => _kids.Add(new StructureKid(link));
}
