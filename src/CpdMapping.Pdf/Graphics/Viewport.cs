using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Graphics;

/// <summary>The part of a drawing that is looked at, and how it is fitted into the room for it.</summary>
/// <param name="Box">The part, in user units of its inside.</param>
/// <param name="Alignment">The value of <c>preserveAspectRatio</c>.</param>
internal readonly record struct Viewport(Rectangle? Box, string Alignment)
{
    /// <summary>Reads <c>viewBox</c> and <c>preserveAspectRatio</c>; a box that is not well made is told and counts as none.</summary>
    public static Viewport Of(HtmlElement element, DrawingProblems problems)
    {
        Rectangle? box = null;
        if (element.TryGetAttribute("viewBox", out HtmlAttribute attribute))
        {
            var scanner = new NumberScanner(attribute.Value);
            bool isRead = scanner.TryNumber(out double x) & scanner.TryNext(out double y) & scanner.TryNext(out double width) & scanner.TryNext(out double height);
            if (isRead && scanner.IsAtEnd && width >= 0 && height >= 0)
                box = new Rectangle(x, y, width, height);
            else
                problems.BadValue(attribute, "four numbers, the last two not less than nought");
        }
        string alignment = element.Attribute("preserveAspectRatio")?.Trim() ?? "";
        return new Viewport(box, alignment);
    }

    /// <summary>From user units of the inside to the room, which is given in units of the outside.</summary>
    public Matrix Into(Rectangle room)
    {
        if (Box is not { } box)
            return Matrix.Translate(room.X, room.Y);
        if (box.IsEmpty)
            return Matrix.Scale(0, 0);
        double scaleX = room.Width / box.Width;
        double scaleY = room.Height / box.Height;
        double restX = 0;
        double restY = 0;
        if (!Alignment.StartsWith("none", StringComparison.Ordinal))
        {
            double scale = Alignment.EndsWith("slice", StringComparison.Ordinal) ? Math.Max(scaleX, scaleY) : Math.Min(scaleX, scaleY);
            restX = (room.Width - (box.Width * scale)) * Share("xMin", "xMax");
            restY = (room.Height - (box.Height * scale)) * Share("YMin", "YMax");
            (scaleX, scaleY) = (scale, scale);
        }
        return new Matrix(scaleX, 0, 0, scaleY, room.X + restX - (box.X * scaleX), room.Y + restY - (box.Y * scaleY));
    }

    private double Share(string start, string end)
    {
        if (Alignment.Contains(start, StringComparison.Ordinal))
            return 0;
        return Alignment.Contains(end, StringComparison.Ordinal) ? 1 : 0.5;
    }
}
