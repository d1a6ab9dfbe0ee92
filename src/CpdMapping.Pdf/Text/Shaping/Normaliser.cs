using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Shaping;

/// <summary>Brings a letter and its marks into the form that a font shows best: composed where it has the composite, else in parts.</summary>
internal static class Normaliser
{
    // More marks than any writing has; what follows stays as it is.
    private const int Longest = 32;

    /// <summary>Rewrites the characters of one cluster in place and gives how many there are now.</summary>
    /// <param name="font">The font that is to show them.</param>
    /// <param name="characters">The characters, with room after them.</param>
    /// <param name="count">How many there are.</param>
    public static int Normalise(FontFile font, Span<int> characters, int count)
    {
        if (count > Longest)
            return count;
        Span<int> parts = stackalloc int[Longest * 4];
        int length = 0;
        for (int i = 0; i < count; i++)
            length = Decompose(font, characters[i], parts, length);
        MarkOrder.Sort(parts[..length]);
        length = Compose(font, parts, length);
        if (length > characters.Length)
            return count;
        parts[..length].CopyTo(characters);
        return length;
    }

    // Takes a character apart as far as the font has the parts.
    private static int Decompose(FontFile font, int codePoint, Span<int> parts, int length)
    {
        if (length + 4 < parts.Length && CanDecompose(font, codePoint, 0, out int first, out int second))
        {
            length = Decompose(font, first, parts, length);
            if (second != 0)
                parts[length++] = second;
            return length;
        }
        parts[length++] = codePoint;
        return length;
    }

    private static bool CanDecompose(FontFile font, int codePoint, int depth, out int first, out int second)
    {
        if (!Characters.TryDecompose(codePoint, out first, out second) || depth > 3 || (second != 0 && font.GlyphFor(second) == 0))
            return false;
        return font.GlyphFor(first) != 0 || CanDecompose(font, first, depth + 1, out _, out _);
    }

    private static int Compose(FontFile font, Span<int> parts, int count)
    {
        int length = 1;
        int starter = 0;
        for (int i = 1; i < count; i++)
        {
            int mark = parts[i];
            int kind = MarkOrder.ClassOf(mark);
            bool unblocked = starter == length - 1 || MarkOrder.ClassOf(parts[length - 1]) < kind;
            int composite = kind != 0 && unblocked ? Characters.Compose(parts[starter], mark) : 0;
            if (composite != 0 && font.GlyphFor(composite) != 0)
            {
                parts[starter] = composite;
                continue;
            }
            parts[length++] = mark;
            if (kind == 0)
                starter = length - 1;
        }
        return length;
    }
}
