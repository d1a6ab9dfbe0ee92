using System.Globalization;
using System.Text;

namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>Writes counters in the styles of CSS Counter Styles 3 that are built in here.</summary>
internal static class CounterWriting
{
    private const string Disc = "\u2022";
    private const string Circle = "\u25E6";
    private const string Square = "\u25AA";

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Writes a counter; an unknown style is written in figures.</summary>
    public static string Write(int value, string style) => style switch
    {
        "none" => "",
        "disc" => Disc,
        "circle" => Circle,
        "square" => Square,
        "decimal-leading-zero" => value.ToString("00", CultureInfo.InvariantCulture),
        "lower-alpha" or "lower-latin" => Letters(value, 'a', 26),
        "upper-alpha" or "upper-latin" => Letters(value, 'A', 26),
        "lower-greek" => Greek(value),
        "lower-roman" => InRoman(value),
        "upper-roman" => InRoman(value).ToUpperInvariant(),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Writes the mark of a list item, with what stands between it and the text.</summary>
    public static string Mark(int value, string style)
    {
        string written = Write(value, style);
        return style is "none" or "disc" or "circle" or "square" ? written : written + ".";
    }

    private static string Letters(int value, char first, int count)
    {
        if (value <= 0)
            return value.ToString(CultureInfo.InvariantCulture);
        var letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / count)
            letters.Insert(0, (char)(first + ((rest - 1) % count)));
        return letters.ToString();
    }

    private static string Greek(int value)
    {
        const string letters = "αβγδεζηθικλμνξοπρστυφχψω";
        if (value <= 0)
            return value.ToString(CultureInfo.InvariantCulture);
        var written = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / letters.Length)
            written.Insert(0, letters[(rest - 1) % letters.Length]);
        return written.ToString();
    }

    private static string InRoman(int value)
    {
        if (value is <= 0 or > 3999)
            return value.ToString(CultureInfo.InvariantCulture);
        var written = new StringBuilder();
        int rest = value;
        foreach (var (worth, letters) in Roman)
        {
            for (; rest >= worth; rest -= worth)
                written.Append(letters);
        }
        return written.ToString();
    }
}
