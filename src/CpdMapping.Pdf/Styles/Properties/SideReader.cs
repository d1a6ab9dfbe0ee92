
namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads values for four sides: one for all, two for pairs, three, or four.</summary>
internal static class SideReader
{
    /// <summary>A shorthand's parser of one to four values.</summary>
    public static ShorthandParser Parser(ValueParser side) => (reader, values) =>
    {
        var sides = new List<object?>(4);
        while (sides.Count < 4 && side(reader, out var value))
            sides.Add(value);
        if (sides.Count == 0)
            return false;
        Fill([.. sides]).CopyTo(values, 0);
        return true;
    };

    /// <summary>A shorthand's parser of one value for both, or two.</summary>
    public static ShorthandParser PairParser(ValueParser side) => (reader, values) =>
    {
        if (!side(reader, out values[0]))
            return false;
        if (!side(reader, out values[1]))
            values[1] = values[0];
        return true;
    };

    /// <summary>Top, right, bottom and left of one to four values.</summary>
    public static object?[] Fill(object?[] sides) => sides.Length switch
    {
        1 => [sides[0], sides[0], sides[0], sides[0]],
        2 => [sides[0], sides[1], sides[0], sides[1]],
        3 => [sides[0], sides[1], sides[2], sides[1]],
        _ => sides,
    };
}
