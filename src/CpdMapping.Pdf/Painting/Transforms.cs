using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting;

/// <summary>Works out the transform of a box about its origin (CSS Transforms 1).</summary>
internal static class Transforms
{
    /// <summary>Gets the transform of a box in an area of the page.</summary>
    public static Matrix Of(ComputedStyle style, Rectangle area)
    {
        double x = area.X + style.TransformOrigin.X.Resolve(area.Width);
        double y = area.Y + style.TransformOrigin.Y.Resolve(area.Height);
        var matrix = Matrix.Translate(-x, -y);
        for (int index = style.Transform.Count - 1; index >= 0; index--)
            matrix = matrix.Then(Step(style.Transform[index], area));
        return matrix.Then(Matrix.Translate(x, y));
    }

    private static Matrix Step(TransformStep step, Rectangle area) => step switch
    {
        Translation move => Matrix.Translate(move.X.Resolve(area.Width), move.Y.Resolve(area.Height)),
        Rotation turn => Matrix.Rotate(turn.Degrees),
        Scaling scale => Matrix.Scale(scale.X, scale.Y),
        Skewing skew => Matrix.Skew(skew.X, skew.Y),
        MatrixStep given => new Matrix(given.A, given.B, given.C, given.D, given.E, given.F),
        _ => Matrix.Identity,
    };
}
