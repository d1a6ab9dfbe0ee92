using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Shaping;

/// <summary>Picks the face for what readers see as one character: the first that has all of it.</summary>
internal static class FaceChooser
{
    /// <summary>What is shown for a character that no face has.</summary>
    public const int Replacement = 0xFFFD;

    /// <summary>What is shown where no face has even the replacement.</summary>
    public const int SecondReplacement = '?';

    /// <summary>The face for a cluster; <paramref name="current"/> where the cluster shows nothing by itself.</summary>
    public static FontFace Choose(ReadOnlySpan<char> cluster, IReadOnlyList<FontFace> stack, FontFace? current)
    {
        bool shows = false;
        for (int k = 0; k < stack.Count; k++)
        {
            FontFile font = stack[k].File;
            bool covered = true;
            for (int i = 0; i < cluster.Length && covered;)
            {
                int codePoint = Characters.At(cluster, i, out int length);
                covered = CharacterFallback.Covers(font, codePoint);
                shows |= font.GlyphFor(codePoint) != 0 || !covered;
                i += length;
            }
            if (covered)
                return shows || current is null ? stack[k] : current;
        }
        return ForBase(cluster, stack);
    }

    // No face has the whole: the one that has the letter shows it, and the rest is told.
    private static FontFace ForBase(ReadOnlySpan<char> cluster, IReadOnlyList<FontFace> stack)
    {
        int codePoint = Characters.At(cluster, 0, out _);
        return First(stack, f => CharacterFallback.Covers(f, codePoint))
            ?? First(stack, f => f.GlyphFor(Replacement) != 0)
            ?? First(stack, f => f.GlyphFor(SecondReplacement) != 0)
            ?? stack[0];
    }

    private static FontFace? First(IReadOnlyList<FontFace> stack, Predicate<FontFile> has)
    {
        foreach (FontFace face in stack)
        {
            if (has(face.File))
                return face;
        }
        return null;
    }
}
