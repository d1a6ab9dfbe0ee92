using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Content;

/// <summary>Writes the operands of drawing.</summary>
internal static class ContentOperators
{
    private static readonly int[] Parts = MakeParts();

    public static ByteBuffer Matrix(this ByteBuffer buffer, Matrix m)
    {
        Coefficient(buffer, m.A);
        Coefficient(buffer, m.B);
        Coefficient(buffer, m.C);
        Coefficient(buffer, m.D);
        return buffer.Spaced(m.E).Spaced(m.F);
    }

    public static ByteBuffer Spaced(this ByteBuffer buffer, double value) => buffer.Number(value).Append((byte)' ');

    /// <summary>The three parts of a colour; the operator follows.</summary>
    public static ByteBuffer Parts3(this ByteBuffer buffer, Colour colour) =>
        buffer.Thousandths(Parts[colour.R]).Append((byte)' ').Thousandths(Parts[colour.G]).Append((byte)' ').Thousandths(Parts[colour.B]).Append((byte)' ');

    public static ByteBuffer Path(this ByteBuffer buffer, Path path)
    {
        int next = 0;
        IReadOnlyList<Point> points = path.Points;
        foreach (PathStep step in path.Steps)
        {
            switch (step)
            {
                case PathStep.Move:
                    buffer.At(points[next++]).Append("m\n"u8);
                    break;
                case PathStep.Line:
                    buffer.At(points[next++]).Append("l\n"u8);
                    break;
                case PathStep.Curve:
                    buffer.At(points[next]).At(points[next + 1]).At(points[next + 2]).Append("c\n"u8);
                    next += 3;
                    break;
                default:
                    buffer.Append("h\n"u8);
                    break;
            }
        }
        return buffer;
    }

    public static ByteBuffer At(this ByteBuffer buffer, Point point) => buffer.Spaced(point.X).Spaced(point.Y);

    // Three decimals of a factor are too few where it is multiplied by the width of a page.
    private static void Coefficient(ByteBuffer buffer, double value)
    {
        double held = double.IsNaN(value) ? 0 : Math.Clamp(value, -1_000_000, 1_000_000);
        if (held == (long)held)
        {
            buffer.Spaced(held);
            return;
        }
        long millionths = (long)((Math.Abs(held) * 1_000_000) + 0.5);
        if (held < 0)
            buffer.Append((byte)'-');
        buffer.Integer(millionths / 1_000_000).Append((byte)'.');
        long part = millionths % 1_000_000;
        for (long unit = 100_000; unit > 0 && (part > 0 || unit == 100_000); unit /= 10)
        {
            buffer.Append((byte)('0' + (part / unit)));
            part %= unit;
        }
        buffer.Append((byte)' ');
    }

    private static int[] MakeParts()
    {
        int[] parts = new int[256];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = ((i * 2000) + 255) / 510;
        return parts;
    }
}
