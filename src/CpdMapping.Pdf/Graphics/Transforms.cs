using CpdMapping.Pdf.Graphics.Shapes;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Graphics;

/// <summary>Finds how an element is moved: by its style, or else by its attribute.</summary>
internal static class Transforms
{
    public static Matrix Of(HtmlElement element, ComputedStyle style, DrawingProblems problems)
    {
        if (style.Transform.Count > 0)
            return OfStyle(style);
        if (!element.TryGetAttribute("transform", out HtmlAttribute attribute))
            return Matrix.Identity;
        if (TransformAttribute.TryRead(attribute.Value, out Matrix matrix))
            return matrix;
        problems.BadValue(attribute, "transforms such as 'translate(10 20) rotate(45)'");
        return Matrix.Identity;
    }

    // Styles turn shapes around the corner of the drawing unless they name another point.
    private static Matrix OfStyle(ComputedStyle style)
    {
        Matrix matrix = Matrix.Identity;
        foreach (TransformStep step in style.Transform)
            matrix = MatrixOf(step).Then(matrix);
        if (style.TransformOrigin == BoxPoint.Centre)
            return matrix;
        double x = style.TransformOrigin.X.Points / Lengths.UserUnit;
        double y = style.TransformOrigin.Y.Points / Lengths.UserUnit;
        return Matrix.Translate(-x, -y).Then(matrix).Then(Matrix.Translate(x, y));
    }

    private static Matrix MatrixOf(TransformStep step) => step switch
    {
        Translation move => Matrix.Translate(move.X.Points / Lengths.UserUnit, move.Y.Points / Lengths.UserUnit),
        Scaling scale => Matrix.Scale(scale.X, scale.Y),
        Rotation turn => Matrix.Rotate(turn.Degrees),
        Skewing skew => Matrix.Skew(skew.X, skew.Y),
        MatrixStep m => new Matrix(m.A, m.B, m.C, m.D, m.E / Lengths.UserUnit, m.F / Lengths.UserUnit),
        _ => Matrix.Identity,
    };
}
