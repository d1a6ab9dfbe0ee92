using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Writing.Content;
using CpdMapping.Pdf.Writing.Objects;
using CpdMapping.Pdf.Writing.Structure;

namespace CpdMapping.Pdf.Writing;

/// <summary>
/// One page, or one form, to draw on: points from the upper left corner, y downwards. Whatever is drawn on a page belongs to one element
/// of the structure or is an artifact; drawing outside both is a fault of the caller. Belongs to one thread.
/// </summary>
internal sealed partial class Canvas
{
    private readonly ByteBuffer _content = new(4096);
    private readonly List<StructureElement> _owners = [];
    private readonly List<LinkAnnotation> _links = [];
    private readonly Stack<PenState> _kept = new();
    private readonly Func<FontFace, EmbeddedFont>? _fonts;
    private readonly PdfFile? _file;
    private PenState _pen = PenState.Initial;

    // Marked content that was ended but whose end is not yet written: the next piece may belong to the same owner.
    private Mark _open;
    private bool _isDrawing;
    private int _kidsAtEnd;

    /// <summary>A page.</summary>
    internal Canvas(PdfFile file, int index, double width, double height, Func<FontFace, EmbeddedFont> fonts)
    {
        _file = file;
        _fonts = fonts;
        Index = index;
        Width = width;
        Height = height;
        // Turns the page so that y runs downwards, as everywhere in our code.
        _content.Append("1 0 0 -1 0 "u8).Spaced(height).Append("cm\n"u8);
    }

    /// <summary>A form, which is always drawn as a part of marked content. Without fonts, nothing can be written on it.</summary>
    internal Canvas(Rectangle box, Func<FontFace, EmbeddedFont>? fonts)
    {
        _fonts = fonts;
        Index = -1;
        Width = box.Width;
        Height = box.Height;
        _isDrawing = true;
    }

    /// <summary>The place of the page in the document, counted from nought.</summary>
    public int Index { get; }

    public double Width { get; }

    public double Height { get; }

    internal ContentResources Resources { get; } = new();

    /// <summary>Whether anything is drawn that lets the ground shine through.</summary>
    internal bool HasTransparency { get; private set; }

    /// <summary>The owner of each piece of marked content by its number.</summary>
    internal IReadOnlyList<StructureElement> Owners => _owners;

    internal IReadOnlyList<LinkAnnotation> Links => _links;

    /// <summary>The numbers of the page's object, once it has one.</summary>
    internal int Number { get; set; }

    /// <summary>Begins content that belongs to an element.</summary>
    public void BeginTagged(StructureElement owner)
    {
        BeginContent();
        if (_open.Owner == owner && owner.Kids.Count == _kidsAtEnd)
            return;
        CloseMark();
        _content.Append((byte)'/').Append(StructureNames.Of(owner.Role)).Append("<</MCID "u8).Integer(_owners.Count).Append(">>BDC\n"u8);
        owner.AddContent(this, _owners.Count);
        _owners.Add(owner);
        _open = new Mark(owner, null);
    }

    /// <summary>Begins content that is no part of the document.</summary>
    public void BeginArtifact(ArtifactKind kind)
    {
        BeginContent();
        if (_open.Artifact == kind)
            return;
        CloseMark();
        _content.Append("/Artifact<<"u8).Append(StructureNames.Of(kind)).Append(">>BDC\n"u8);
        _open = new Mark(null, kind);
    }

    /// <summary>Ends what was begun last.</summary>
    public void EndContent()
    {
        if (!_isDrawing || _file is null)
            throw new InvalidOperationException("No content was begun that could be ended.");
        _isDrawing = false;
        _kidsAtEnd = _open.Owner?.Kids.Count ?? 0;
    }

    /// <summary>Adds an area that leads somewhere; its owner is a link of the structure.</summary>
    /// <exception cref="InvalidOperationException">The canvas is a form.</exception>
    public void AddLink(Rectangle area, LinkTarget target, string contents, StructureElement link)
    {
        if (_file is null)
            throw new InvalidOperationException("A link belongs on a page; this is a form.");
        var annotation = new LinkAnnotation(this, area, target, contents, link);
        _links.Add(annotation);
        link.AddLink(annotation);
    }

    /// <summary>Gives a name to a place of this page. The first place of a name counts.</summary>
    /// <exception cref="InvalidOperationException">The canvas is a form.</exception>
    public void AddDestination(string name, double y)
    {
        if (_file is null)
            throw new InvalidOperationException("A destination belongs on a page; this is a form.");
        _file.AddDestination(name, new Destination(this, y));
    }

    /// <summary>What was drawn, complete.</summary>
    internal ReadOnlySpan<byte> Finish()
    {
        if (_file is not null && _isDrawing)
            throw new InvalidOperationException("Content was begun on a page and never ended.");
        CloseMark();
        while (_kept.Count > 0)
            Restore();
        return _content.Written;
    }

    private void BeginContent()
    {
        if (_file is null)
            throw new InvalidOperationException("A form is drawn as a part of what owns it; it has no owners within.");
        if (_isDrawing)
            throw new InvalidOperationException("Content was begun before the one before it was ended.");
        _isDrawing = true;
    }

    // Between two pieces of content the state changes: the next piece cannot go on with the one before.
    private void CloseBetween()
    {
        if (!_isDrawing)
            CloseMark();
    }

    private void CloseMark()
    {
        if (_open == default)
            return;
        _content.Append("EMC\n"u8);
        _open = default;
    }

    private readonly record struct Mark(StructureElement? Owner, ArtifactKind? Artifact);
}
