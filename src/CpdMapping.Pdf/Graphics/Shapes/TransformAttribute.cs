using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Graphics.Shapes;

/// <summary>Reads the transform that an element has as an attribute: angles are plain degrees, lengths user units.</summary>
internal static class TransformAttribute
{
    private const int MostNumbers = 6;

    /// <summary>Reads a list of transforms; none where the text is not as it should be.</summary>
    public static bool TryRead(string text, out Matrix matrix)
    {
        matrix = Matrix.Identity;
        var scanner = new NumberScanner(text);
        Span<double> numbers = stackalloc double[MostNumbers];
        while (!scanner.IsAtEnd)
        {
            scanner.SkipComma();
            _ = scanner.IsAtEnd;
            string name = scanner.Word().ToString();
            if (scanner.Next != '(')
                return false;
            scanner.Skip();
            int count = 0;
            while (scanner.Next is not (')' or '\0'))
            {
                if (count == MostNumbers || !scanner.TryNext(out numbers[count++]))
                    return false;
            }
            if (scanner.Next != ')' || Step(name, numbers[..count]) is not { } step)
                return false;
            scanner.Skip();
            // The last of the list is the first to be applied.
            matrix = step.Then(matrix);
        }
        return true;
    }

    private static Matrix? Step(string name, ReadOnlySpan<double> n) => (name, n.Length) switch
    {
        ("matrix", 6) => new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]),
        ("translate", 1) => Matrix.Translate(n[0], 0),
        ("translate", 2) => Matrix.Translate(n[0], n[1]),
        ("scale", 1) => Matrix.Scale(n[0], n[0]),
        ("scale", 2) => Matrix.Scale(n[0], n[1]),
        ("rotate", 1) => Matrix.Rotate(n[0]),
        ("rotate", 3) => Matrix.Translate(-n[1], -n[2]).Then(Matrix.Rotate(n[0])).Then(Matrix.Translate(n[1], n[2])),
        ("skewX", 1) => Matrix.Skew(n[0], 0),
        ("skewY", 1) => Matrix.Skew(0, n[0]),
        _ => null,
    };
}
