using System.Globalization;
using System.Text;

namespace CpdMapping.Pdf.Tests.Text;

/// <summary>Reads the recorded cases that stand beside the tests.</summary>
internal static class TextCases
{
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(TextCases).Assembly.GetManifestResourceStream("TestData.Text." + name)
            ?? throw new InvalidOperationException($"The cases '{name}' are missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The text of code points in hexadecimal, surrogates by themselves included.</summary>
    public static string Text(IEnumerable<string> codePoints) => string.Concat(codePoints.Select(Character));

    /// <summary>The text of a case with signs between its characters, and the places of its breaks.</summary>
    public static (string Text, List<int> Breaks) Broken(string line)
    {
        var text = new StringBuilder();
        var breaks = new List<int>();
        foreach (string part in line.Split(' '))
        {
            if (part == "÷")
                breaks.Add(text.Length);
            else if (part != "×")
                text.Append(Character(part));
        }
        return (text.ToString(), breaks);
    }

    private static string Character(string hexadecimal)
    {
        int value = int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return value is >= 0xD800 and < 0xE000 ? ((char)value).ToString() : char.ConvertFromUtf32(value);
    }
}
