using CpdMapping.Pdf.Writing.Compression;
using CpdMapping.Pdf.Writing.Content;

namespace CpdMapping.Pdf.Writing;

/// <summary>
/// A drawing that is written once and drawn many times. A form that is made without a document holds no text; it never changes, is safe to
/// share, and is compressed once for all the documents that use it.
/// </summary>
internal sealed class Form
{
    private readonly byte[] _content;
    private byte[]? _compressed;

    /// <summary>Makes art that any document may use: all but text can be drawn on it.</summary>
    public Form(Rectangle box, Action<Canvas> draw, bool isGroup = false)
        : this(box, new Canvas(box, fonts: null), draw, isGroup)
    {
    }

    internal Form(Rectangle box, Canvas canvas, Action<Canvas> draw, bool isGroup)
    {
        Box = box;
        IsGroup = isGroup;
        draw(canvas);
        _content = canvas.Finish().ToArray();
        Resources = canvas.Resources;
        HasTransparency = canvas.HasTransparency;
    }

    /// <summary>The area beyond which nothing of the drawing is seen.</summary>
    public Rectangle Box { get; }

    /// <summary>Whether the whole is made first, and then made lighter at once where it is to be.</summary>
    public bool IsGroup { get; }

    internal ContentResources Resources { get; }

    internal bool HasTransparency { get; }

    // Made twice where two threads ask at once: the bytes are the same.
    internal byte[] Compressed => _compressed ??= Deflater.Compress(_content);
}
