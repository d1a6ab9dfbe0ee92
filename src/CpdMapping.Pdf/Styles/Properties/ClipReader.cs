using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads what is cut off a box.</summary>
internal static class ClipReader
{
    public static bool TryPath(ValueReader reader, out object? clip)
    {
        clip = null;
        if (reader.TryWord("none"))
            return true;
        if (ListReader.TryAddress(reader, out var address))
            clip = new ClipPath(null, ((string)address!).TrimStart('#'));
        else if (reader.TryEnter("inset", out var inner))
        {
            var sides = new List<object?>();
            while (sides.Count < 4 && Parsers.Length(inner, out var side))
                sides.Add(side);
            if (sides.Count == 0)
                return false;
            if (inner.TryWord("round"))
                while (!inner.IsAtEnd)
                    inner.Take();
            clip = SpecifiedGroup.Of(SideReader.Fill([.. sides]), static parts => new ClipPath(new ClipInset((Length)parts[0]!, (Length)parts[1]!, (Length)parts[2]!, (Length)parts[3]!), null));
        }

        return clip is not null;
    }

    /// <summary>Reads the old <c>clip: rect()</c>: whether it cuts everything away, as it was used to hide text from sight.</summary>
    public static bool TryRectangle(ValueReader reader, out object? cutsAll)
    {
        cutsAll = false;
        if (reader.TryWord("auto"))
            return true;
        if (!reader.TryEnter("rect", out var inner))
            return false;
        Span<double> edges = stackalloc double[4];
        for (var at = 0; at < 4; at++)
        {
            if (!Parsers.LengthOrAuto(inner, out var edge))
                return false;
            edges[at] = edge is Length length ? length.Points : at is 1 or 2 ? Bounds.Largest : 0;
            inner.TryComma();
        }

        cutsAll = edges[2] - edges[0] <= 1 || edges[1] - edges[3] <= 1;
        return inner.IsAtEnd;
    }
}
