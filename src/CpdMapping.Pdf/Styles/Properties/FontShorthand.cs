using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads <c>font</c>.</summary>
internal static class FontShorthand
{
    public static Property[] Longhands { get; } =
    [
        TextProperties.FontSlant, TextProperties.Capitals, TextProperties.FontWeight, TextProperties.FontSize, TextProperties.LineHeight, TextProperties.FontFamily,
        TextProperties.TabularFigures, TextProperties.Kerning, TextProperties.Ligatures,
    ];

    public static bool TryRead(ValueReader reader, object?[] values)
    {
        if (IsSystemFont(reader))
        {
            values[5] = new List<string> { "system-ui" };
            return true;
        }

        while (!reader.TryWord("normal"))
        {
            if (TextProperties.FontSlant.TryRead(reader, out var slant))
                values[0] = slant;
            else if (TextProperties.Capitals.TryRead(reader, out var capitals))
                values[1] = capitals;
            else if (TextProperties.FontWeight.TryRead(reader, out var weight))
                values[2] = weight;
            else
                break;
        }

        while (reader.TryWord("normal"))
        {
        }

        return TextProperties.FontSize.TryRead(reader, out values[3])
            && (!reader.TrySign('/') || TextProperties.LineHeight.TryRead(reader, out values[4]))
            && TextProperties.FontFamily.TryRead(reader, out values[5]);
    }

    private static bool IsSystemFont(ValueReader reader) =>
        reader.TryWord("caption") || reader.TryWord("icon") || reader.TryWord("menu") || reader.TryWord("message-box") || reader.TryWord("small-caption") || reader.TryWord("status-bar");
}
