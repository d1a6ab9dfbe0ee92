using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Writing.Content;

namespace CpdMapping.Pdf.Writing;

/// <content>What can be drawn.</content>
internal sealed partial class Canvas
{
    // PDF/A lets states be kept 28 deep; an image or a form keeps one more.
    private const int DeepestState = 27;

    /// <summary>Whether a further state may be kept: the format limits how deep. A form within starts anew.</summary>
    public bool CanSave => _kept.Count < DeepestState;

    /// <summary>Keeps the state; <see cref="Restore"/> brings it back.</summary>
    /// <exception cref="InvalidOperationException">Too many states are kept already.</exception>
    public void Save()
    {
        if (!CanSave)
            throw new InvalidOperationException("The format lets states be kept 28 deep; draw on a form instead.");
        CloseBetween();
        _kept.Push(_pen);
        _content.Append("q\n"u8);
    }

    /// <exception cref="InvalidOperationException">No state was kept.</exception>
    public void Restore()
    {
        if (!_kept.TryPop(out _pen))
            throw new InvalidOperationException("No state was kept that could be brought back.");
        CloseBetween();
        _content.Append("Q\n"u8);
    }

    public void Transform(Matrix matrix)
    {
        if (matrix != Matrix.Identity)
            _content.Matrix(matrix).Append("cm\n"u8);
    }

    /// <summary>Draws from here on only within the path.</summary>
    public void Clip(Path path, bool evenOdd = false)
    {
        // A path without any area lets nothing through, but the format wants a path.
        _content.Path(path.IsEmpty ? Path.Of(default) : path).Append(evenOdd ? "W* n\n"u8 : "W n\n"u8);
    }

    /// <summary>Lets all that follows cover the ground only in part: 0 is not seen, 1 covers all.</summary>
    public void Opacity(double alpha) => _pen.Group *= double.IsNaN(alpha) ? 1 : Math.Clamp(alpha, 0, 1);

    public void Fill(Path path, Colour colour, bool evenOdd = false)
    {
        Demand();
        if (path.IsEmpty || colour.Alpha == 0)
            return;
        FillWith(colour);
        _content.Path(path).Append(evenOdd ? "f*\n"u8 : "f\n"u8);
    }

    public void FillRectangle(Rectangle area, Colour colour)
    {
        Demand();
        if (colour.Alpha == 0)
            return;
        FillWith(colour);
        _content.Spaced(area.X).Spaced(area.Y).Spaced(area.Width).Spaced(area.Height).Append("re f\n"u8);
    }

    /// <summary>Fills a path with colours that change along a line.</summary>
    public void FillShading(Path path, LinearShading shading, double alpha = 1, bool evenOdd = false)
    {
        Demand();
        if (path.IsEmpty || shading.Stops.IsEmpty)
            return;
        SetOpacity((byte)((Math.Clamp(alpha, 0, 1) * 255) + 0.5));
        _content.Append("q\n"u8).Path(path).Append(evenOdd ? "W* n /S"u8 : "W n /S"u8).Integer(Resources.NumberOf(shading)).Append(" sh Q\n"u8);
    }

    public void Stroke(Path path, StrokeStyle style)
    {
        Demand();
        if (path.IsEmpty || style.Colour.Alpha == 0 || !(style.Width > 0))
            return;
        StrokeWith(style);
        _content.Path(path).Append("S\n"u8);
    }

    /// <summary>Draws glyphs of one face in the order in which they stand on the page, the first at the given place.</summary>
    /// <exception cref="ArgumentException">The missing glyph is among them, which no document may show.</exception>
    public void DrawGlyphs(FontFace face, double size, Colour colour, double x, double baseline, ReadOnlySpan<GlyphDraw> glyphs)
    {
        Demand();
        if (_fonts is null)
            throw new InvalidOperationException("Art that is shared between documents has no text: fonts belong to one document.");
        if (glyphs.IsEmpty || colour.Alpha == 0 || !(size > 0))
            return;
        FillWith(colour);
        while (!glyphs.IsEmpty)
        {
            ReadOnlySpan<GlyphDraw> part = glyphs[..Math.Min(glyphs.Length, GlyphWriter.MostGlyphs)];
            glyphs = glyphs[part.Length..];
            DrawTogether(_fonts(face), size, x, baseline, part);
            foreach (ref readonly GlyphDraw glyph in part)
                x += glyph.Advance;
        }
    }

    /// <summary>Draws an image into the given area.</summary>
    public void DrawImage(PdfImage image, double x, double y, double width, double height)
    {
        Demand();
        DrawObject(image, image.Upright.Then(new Matrix(width, 0, 0, -height, x, y + height)));
        HasTransparency |= image.HasAlpha;
    }

    /// <summary>Draws a form through a transform from its own coordinates.</summary>
    public void DrawForm(Form form, Matrix matrix)
    {
        Demand();
        DrawObject(form, matrix);
        HasTransparency |= form.HasTransparency;
    }

    private void DrawTogether(EmbeddedFont font, double size, double x, double baseline, ReadOnlySpan<GlyphDraw> glyphs)
    {
        _content.Append("BT "u8);
        if (_pen.Font != font || _pen.Size != size)
        {
            Resources.Use(font);
            _content.Append("/F"u8).Integer(font.Index).Append((byte)' ').Spaced(size).Append("Tf "u8);
            _pen.Font = font;
            _pen.Size = size;
        }
        _content.Append("1 0 0 -1 "u8).Spaced(x).Spaced(baseline).Append("Tm "u8);
        GlyphWriter.Write(_content, font, size, glyphs);
        _content.Append(" ET\n"u8);
    }

    private void Demand()
    {
        if (!_isDrawing)
            throw new InvalidOperationException("Something was drawn that belongs to no element and is no artifact; begin one of them first.");
    }

    private void DrawObject(object drawing, Matrix matrix)
    {
        SetOpacity(255);
        _content.Append("q "u8).Matrix(matrix).Append("cm /X"u8).Integer(Resources.NumberOf(drawing)).Append(" Do Q\n"u8);
    }
}
