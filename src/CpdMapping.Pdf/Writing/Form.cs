using CpdMapping.Pdf.Writing.Content;

namespace CpdMapping.Pdf.Writing;

/// <summary>
/// A drawing that is written once and drawn many times. A form that is made without a document holds no text, and any document may
/// draw it. Immutable, safe to share.
/// </summary>
internal sealed class Form
{
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
        Content = canvas.Finish().ToArray();
        Resources = canvas.Resources;
        HasTransparency = canvas.HasTransparency;
    }

    /// <summary>The area beyond which nothing of the drawing is seen.</summary>
    public Rectangle Box { get; }

    /// <summary>Whether the whole is made first, and then made lighter at once where it is to be.</summary>
    public bool IsGroup { get; }

    internal ContentResources Resources { get; }

    internal bool HasTransparency { get; }

    internal byte[] Content { get; }
}
