using CpdMapping.Pdf.Writing.Content;

namespace CpdMapping.Pdf.Writing;

/// <content>What is set before something is drawn, each only where it changes.</content>
internal sealed partial class Canvas
{
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
