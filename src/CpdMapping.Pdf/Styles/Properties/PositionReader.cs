using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads a point in a box: words, lengths and per cent.</summary>
internal static class PositionReader
{
    public static bool TryRead(ValueReader reader, out object? point)
    {
        point = null;
        object? x = null, y = null;
        if (!TryPart(reader, out var first, out var firstIsVertical, out var firstIsCentre))
            return false;
        if (!TryPart(reader, out var second, out var secondIsVertical, out var secondIsCentre))
            (x, y) = firstIsVertical ? (Centre, first) : (first, Centre);
        else if (firstIsVertical || (secondIsVertical == false && secondIsCentre == false && firstIsCentre && IsSide(second)))
            (x, y) = (second, first);
        else
            (x, y) = (first, second);
        Parsers.Points(reader, out _); // The third length of transform-origin lies before or behind the page.
        point = SpecifiedGroup.Of([x, y], static parts => new BoxPoint((Length)parts[0]!, (Length)parts[1]!));
        return true;
    }

    private static readonly object Centre = new Length(0, 0.5);

    private static readonly object Start = Length.Zero;

    private static readonly object End = new Length(0, 1);

    private static bool IsSide(object? part) => ReferenceEquals(part, Start) || ReferenceEquals(part, End);

    private static bool TryPart(ValueReader reader, out object? part, out bool isVertical, out bool isCentre)
    {
        isVertical = reader.Current.IsWord("top") || reader.Current.IsWord("bottom");
        isCentre = reader.TryWord("center");
        part = null;
        if (isCentre)
            part = Centre;
        else if (reader.TryWord("left") || reader.TryWord("top"))
            part = Start;
        else if (reader.TryWord("right") || reader.TryWord("bottom"))
            part = End;
        else if (!Parsers.Length(reader, out part))
            return false;
        return true;
    }
}
