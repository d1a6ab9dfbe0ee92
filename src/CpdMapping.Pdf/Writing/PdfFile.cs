using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Writing.Content;
using CpdMapping.Pdf.Writing.Metadata;
using CpdMapping.Pdf.Writing.Objects;
using CpdMapping.Pdf.Writing.Structure;

namespace CpdMapping.Pdf.Writing;

/// <summary>
/// One document while it is made: pages, the tree of what is on them, outlines, attachments. Saved, it is tagged (PDF/UA-1) and archivable
/// (PDF/A-2a, or PDF/A-3a with attachments). The same calls give the same bytes. Belongs to one thread, and is saved once.
/// </summary>
internal sealed class PdfFile
{
    // The limits of PDF 1.7 on the sides of a page, in points.
    private const double ShortestSide = 3;
    private const double LongestSide = 14400;

    // A font has at most 65,535 codes; a further one begins well before, since a line may add many at once.
    private const int FullFont = 50_000;

    private readonly PdfFileInfo _info;
    private readonly CompressionMemory? _memory;
    private readonly List<Canvas> _pages = [];
    private readonly List<EmbeddedFont> _fonts = [];
    private readonly Dictionary<FontFace, EmbeddedFont> _fontOfFace = [];
    private readonly Dictionary<string, Destination> _destinations = new(StringComparer.Ordinal);
    private readonly List<OutlineEntry> _outline = [];
    private readonly List<PdfAttachment> _attachments = [];
    private readonly List<PageLabel> _labels = [];

    /// <summary>Begins a document; a memory that many documents share makes all but the first faster.</summary>
    /// <exception cref="ArgumentException">The title is empty, or the language is no language tag.</exception>
    public PdfFile(PdfFileInfo info, CompressionMemory? memory = null)
    {
        if (string.IsNullOrWhiteSpace(info.Title))
            throw new ArgumentException("A document that everybody can read has a title.", nameof(info));
        if (!LanguageTag.IsWellFormed(info.Language))
            throw new ArgumentException($"The language '{info.Language}' is no language tag such as 'en-GB'.", nameof(info));
        _info = info;
        _memory = memory;
    }

    /// <summary>The root of the tree.</summary>
    public StructureElement Document { get; } = new(StructureRole.Document, null);

    public IReadOnlyList<Canvas> Pages => _pages;

    /// <summary>Adds a page of the given size in points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side is shorter than 3 or longer than 14,400 points.</exception>
    public Canvas AddPage(double width, double height)
    {
        if (!(width is >= ShortestSide and <= LongestSide))
            throw new ArgumentOutOfRangeException(nameof(width), width, "A page is 3 to 14,400 points wide.");
        if (!(height is >= ShortestSide and <= LongestSide))
            throw new ArgumentOutOfRangeException(nameof(height), height, "A page is 3 to 14,400 points high.");
        var page = new Canvas(this, _pages.Count, width, height, FontFor);
        _pages.Add(page);
        return page;
    }

    /// <summary>Makes a form of this document, on which text can be drawn too. A group is made as a whole before it is made lighter.</summary>
    public Form CreateForm(Rectangle box, Action<Canvas> draw, bool isGroup = false) => new(box, new Canvas(box, FontFor), draw, isGroup);

    /// <summary>Adds an entry to the outline: level 1 stands at the top, deeper levels below the entry before.</summary>
    public void AddOutline(int level, string title, Canvas page, double y) =>
        _outline.Add(new OutlineEntry(Math.Max(1, level), title, new Destination(page, y)));

    /// <summary>Says how readers number the pages from this one on.</summary>
    public void AddPageLabel(PageLabel label) => _labels.Add(label);

    /// <summary>Puts a file into the document, which becomes PDF/A-3a by it.</summary>
    /// <exception cref="ArgumentException">There is a file of that name already.</exception>
    public void Attach(PdfAttachment attachment)
    {
        if (_attachments.Exists(a => string.Equals(a.Name, attachment.Name, StringComparison.Ordinal)))
            throw new ArgumentException($"The document has a file '{attachment.Name}' already.", nameof(attachment));
        _attachments.Add(attachment);
    }

    /// <summary>Whether a place of that name was given.</summary>
    public bool HasDestination(string name) => _destinations.ContainsKey(name);

    /// <summary>Writes the document.</summary>
    /// <exception cref="InvalidOperationException">It has no page, content was not ended, or a link leads to a place that nobody named.</exception>
    public byte[] Save()
    {
        if (_pages.Count == 0)
            throw new InvalidOperationException("A document has at least one page.");
        var objects = new ObjectWriter(_memory);
        int catalogue = objects.Reserve();
        int information = objects.Reserve();
        int metadata = objects.Reserve();
        int pageTree = objects.Reserve();
        foreach (Canvas page in _pages)
            page.Number = objects.Reserve();

        int structure = new StructureWriter(objects, _pages).Write(Document);
        new PageWriter(objects, _destinations).Write(_pages, pageTree, _fonts);
        InformationWriter.Write(objects, information, _info);

        int outline = OutlineWriter.Write(objects, _outline);
        (int names, IReadOnlyList<int> files) = AttachmentWriter.Write(objects, _attachments);
        int profile = objects.Reserve();
        objects.StreamEntries().Append("/N 3/Filter/FlateDecode"u8);
        objects.Stream(profile, ColourProfile.Compressed);

        ByteBuffer root = objects.Begin(catalogue);
        root.Append("<</Type/Catalog/Pages "u8).Reference(pageTree).Append("/Lang"u8).Text(_info.Language)
            .Append("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure).Append("/Metadata "u8).Reference(metadata)
            .Append("/ViewerPreferences<</DisplayDocTitle true>>"u8)
            .Append("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8)
            .Reference(profile).Append(">>]"u8);
        if (outline != 0)
            root.Append("/Outlines "u8).Reference(outline).Append("/PageMode/UseOutlines"u8);
        if (files.Count > 0)
            AttachmentWriter.WriteReferences(root, names, files);
        if (_labels.Count > 0)
            PageLabel.Write(root, _labels);
        root.Append(">>"u8);
        objects.End();

        // The identifiers come from all that is written by now; only the metadata, which names them, and the table follow.
        byte[] identifier = objects.Fingerprint();
        objects.StreamEntries().Append("/Type/Metadata/Subtype/XML"u8);
        objects.Stream(metadata, MetadataPacket.Write(_info, identifier, hasAttachments: files.Count > 0));
        return objects.Finish(catalogue, information, identifier);
    }

    internal void AddDestination(string name, Destination destination) => _destinations.TryAdd(name, destination);

    private EmbeddedFont FontFor(FontFace face)
    {
        if (_fontOfFace.TryGetValue(face, out EmbeddedFont? font) && font.Glyphs.Count < FullFont)
            return font;
        font = new EmbeddedFont(face, _fonts.Count);
        _fonts.Add(font);
        _fontOfFace[face] = font;
        return font;
    }
}
