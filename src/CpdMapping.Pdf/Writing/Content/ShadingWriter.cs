using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Content;

/// <summary>Writes colours that change along a line, as a dictionary within the resources.</summary>
internal static class ShadingWriter
{
    public static void Write(ByteBuffer target, LinearShading shading)
    {
        target.Append("<</ShadingType 2/ColorSpace/DeviceRGB/Coords["u8).At(shading.Start).At(shading.End).Append("]/Extend[true true]/Function"u8);
        ReadOnlySpan<ShadingStop> stops = shading.Stops.AsSpan();
        if (stops.Length <= 2)
        {
            Piece(target, stops[0], stops[^1]);
        }
        else
        {
            target.Append("<</FunctionType 3/Domain[0 1]/Functions["u8);
            for (int i = 1; i < stops.Length; i++)
                Piece(target, stops[i - 1], stops[i]);
            target.Append("]/Bounds["u8);
            foreach (ShadingStop stop in stops[1..^1])
                target.Spaced(stop.Place);
            target.Append("]/Encode["u8);
            for (int i = 1; i < stops.Length; i++)
                target.Append("0 1 "u8);
            target.Append("]>>"u8);
        }
        target.Append(">>"u8);
    }

    private static void Piece(ByteBuffer target, ShadingStop from, ShadingStop to) =>
        target.Append("<</FunctionType 2/N 1/Domain[0 1]/C0["u8).Parts3(from.Colour).Append("]/C1["u8).Parts3(to.Colour).Append("]>>"u8);
}
