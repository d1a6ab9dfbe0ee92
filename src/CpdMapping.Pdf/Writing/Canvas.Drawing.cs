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
        foreach (ref readonly GlyphDraw glyph in glyphs)
        {
            if (glyph.Glyph == 0)
                throw new ArgumentException("The missing glyph is among the glyphs to draw; a face that has the character was to be found.", nameof(glyphs));
        }
        FillWith(colour);
        EmbeddedFont font = _fonts(face);
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

    private void FillWith(Colour colour)
    {
        SetOpacity(colour.Alpha);
        Colour solid = colour with { Alpha = 255 };
        if (_pen.Fill == solid)
            return;
        _content.Parts3(solid).Append("rg\n"u8);
        _pen.Fill = solid;
    }

    private void StrokeWith(StrokeStyle style)
    {
        SetOpacity(style.Colour.Alpha);
        Colour solid = style.Colour with { Alpha = 255 };
        if (_pen.Stroke != solid)
            _content.Parts3(solid).Append("RG\n"u8);
        if (_pen.Width != style.Width)
            _content.Spaced(style.Width).Append("w\n"u8);
        if (_pen.Cap != style.Cap)
            _content.Integer((int)style.Cap).Append(" J\n"u8);
        if (_pen.Join != style.Join)
            _content.Integer((int)style.Join).Append(" j\n"u8);
        double limit = Math.Max(1, style.MiterLimit);
        if (_pen.MiterLimit != limit)
            _content.Spaced(limit).Append("M\n"u8);
        bool isDashed = IsDashed(style);
        if (isDashed || _pen.IsDashed)
        {
            _content.Append((byte)'[');
            if (isDashed)
            {
                foreach (double dash in style.Dashes)
                    _content.Spaced(dash);
            }
            _content.Append((byte)']').Spaced(isDashed ? style.DashOffset : 0).Append("d\n"u8);
        }
        _pen.Stroke = solid;
        _pen.Width = style.Width;
        _pen.Cap = style.Cap;
        _pen.Join = style.Join;
        _pen.MiterLimit = limit;
        _pen.IsDashed = isDashed;
    }

    // The format knows no dashes of which all are nought or one is less: the line is unbroken then.
    private static bool IsDashed(StrokeStyle style)
    {
        double sum = 0;
        foreach (double dash in style.Dashes)
        {
            if (!(dash >= 0))
                return false;
            sum += dash;
        }
        return sum > 0.001;
    }

    private void SetOpacity(byte alpha)
    {
        int opacity = (int)((_pen.Group * alpha / 255 * 1000) + 0.5);
        if (opacity == _pen.Opacity)
            return;
        _content.Append("/G"u8).Integer(Resources.NumberOf(opacity)).Append(" gs\n"u8);
        _pen.Opacity = opacity;
        HasTransparency = true;
    }
}
