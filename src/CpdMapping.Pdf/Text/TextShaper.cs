using System.Collections.Immutable;
using System.Text;
using CpdMapping.Pdf.Fonts;

namespace CpdMapping.Pdf.Text;

/// <summary>Turns text into glyphs.</summary>
internal static class TextShaper
{
    /// <summary>Shapes a piece of a paragraph; what stands around the piece is looked at, so that joined letters join.</summary>
    public static ImmutableArray<ShapedRun> Shape(
        string text,
        int start,
        int length,
        IReadOnlyList<FontFace> stack,
        ReadOnlySpan<byte> levels,
        ShapingOptions options,
        MissingCharacters missing)
    {
        ArgumentNullException.ThrowIfNull(options);
        var runs = ImmutableArray.CreateBuilder<ShapedRun>();
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(length);
        int runStart = start;
        FontFace? face = null;
        for (int i = start; i < start + length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int used);
            FontFace next = stack.FirstOrDefault(f => f.File.GlyphFor(rune.Value) != 0) ?? stack[0];
            if (face is not null && (next != face || levels[i] != levels[runStart]))
            {
                runs.Add(new ShapedRun(face, runStart, i - runStart, levels[runStart], glyphs.DrainToImmutable()));
                runStart = i;
            }
            face = next;
            int glyph = face.File.GlyphFor(rune.Value);
            if (glyph != 0)
                glyphs.Add(new ShapedGlyph(glyph, i, face.File.AdvanceOf(glyph), 0, 0));
            else if (!Rune.IsControl(rune))
                missing.Add(rune.Value, i, rune.ToString());
            i += used;
        }
        if (face is not null)
            runs.Add(new ShapedRun(face, runStart, start + length - runStart, levels[runStart], glyphs.DrainToImmutable()));
        return runs.ToImmutable();
    }
}
