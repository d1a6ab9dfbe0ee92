using CpdMapping.Pdf.Graphics;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Layout.Replaced;
using CpdMapping.Pdf.Painting.Structure;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Painting.Boxes;

/// <summary>Draws pictures and drawings: figures that are read out, or decoration.</summary>
internal sealed class ArtPainter(StructureBuilder structure, PictureBook pictures, DrawingPainter drawings)
{
    /// <summary>Draws one.</summary>
    public void Draw(Canvas canvas, Fragment fragment, double x, double y)
    {
        var box = fragment.Box;
        var edges = box.Edges;
        var area = new Rectangle(x + edges.Left, y + edges.Top, fragment.Width - edges.Horizontal, fragment.Height - edges.Vertical);
        if (area.IsEmpty || box.Style.Visibility != Visibility.Visible || box.Element is null)
            return;
        var picture = box.Kind == BoxKind.Image ? pictures.Find(box) : null;
        if (box.Kind == BoxKind.Image && picture is null)
            return;
        if (structure.OwnerOf(box) is { } owner)
        {
            if (owner.Role == StructureRole.Figure)
                owner.BBox ??= area;
            canvas.BeginTagged(owner);
        }
        else
        {
            canvas.BeginArtifact(ArtifactKind.Layout);
        }
        if (picture is not null)
            DrawPicture(canvas, picture, box, area);
        else
            drawings.Draw(canvas, box.Element, box.Style, area);
        canvas.EndContent();
    }

    private static void DrawPicture(Canvas canvas, PdfImage picture, Box box, Rectangle area)
    {
        var fit = box.Style.ObjectFit;
        if (fit == ObjectFit.Fill || !canvas.CanSave)
        {
            canvas.DrawImage(picture, area.X, area.Y, area.Width, area.Height);
            return;
        }
        double wide = area.Width / picture.Width;
        double high = area.Height / picture.Height;
        const double PointsPerPixel = 0.75;
        double scale = fit switch
        {
            ObjectFit.Cover => Math.Max(wide, high),
            ObjectFit.None => PointsPerPixel,
            ObjectFit.ScaleDown => Math.Min(PointsPerPixel, Math.Min(wide, high)),
            _ => Math.Min(wide, high),
        };
        double width = picture.Width * scale;
        double height = picture.Height * scale;
        double left = box.Style.ObjectPosition.X.Resolve(area.Width - width);
        double top = box.Style.ObjectPosition.Y.Resolve(area.Height - height);
        canvas.Save();
        canvas.Clip(Path.Of(area));
        canvas.DrawImage(picture, area.X + left, area.Y + top, width, height);
        canvas.Restore();
    }
}
