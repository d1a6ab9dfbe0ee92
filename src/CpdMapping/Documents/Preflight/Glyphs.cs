using System.Globalization;
using System.Text;
using CpdMapping.Documents.OwnTemplates;

namespace CpdMapping.Documents.Preflight;

/// <summary>Finds the characters of a document that no font has.</summary>
internal static class Glyphs
{
    private const int MostNamed = 10;

    /// <summary>Names the characters, each once, in the order of the text: <c>'ŵ' (U+0175), 'ŷ' (U+0177)</c>; empty where there are none.</summary>
    public static string Missing(string text, Sequence<StyleFontFile> fonts)
    {
        var missing = new List<Rune>();
        foreach (var character in text.EnumerateRunes())
        {
            if (character.Value > ' ' && IsSeen(character) && !missing.Contains(character) && !fonts.Any(font => font.Has(character)))
                missing.Add(character);
        }
        var names = string.Join(", ", missing.Take(MostNamed).Select(Name));
        return missing.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"{names} and {missing.Count - MostNamed} more") : names;
    }

    // White space and marks of direction, joining and variation need no glyph.
    private static bool IsSeen(Rune character) =>
        !Rune.IsWhiteSpace(character) && Rune.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control) && character.Value is not (>= 0xFE00 and <= 0xFE0F);

    private static string Name(Rune character) => string.Create(CultureInfo.InvariantCulture, $"'{character}' (U+{character.Value:X4})");
}
