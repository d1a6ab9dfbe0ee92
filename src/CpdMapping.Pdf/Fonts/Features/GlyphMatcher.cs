namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>How the numbers of a rule tell glyphs: as the glyph itself, as its class, or as one of several sets.</summary>
internal abstract class GlyphMatcher
{
    public static GlyphMatcher SameGlyph { get; } = new BySelf();

    public static GlyphMatcher SameClass(GlyphClasses classes) => new ByClass(classes);

    public static GlyphMatcher InSet(Coverage[] sets) => new BySet(sets);

    public abstract bool Matches(int glyph, int number);

    private sealed class BySelf : GlyphMatcher
    {
        public override bool Matches(int glyph, int number) => glyph == number;
    }

    private sealed class ByClass(GlyphClasses classes) : GlyphMatcher
    {
        public override bool Matches(int glyph, int number) => classes[glyph] == number;
    }

    private sealed class BySet(Coverage[] sets) : GlyphMatcher
    {
        public override bool Matches(int glyph, int number) => sets[number].Contains(glyph);
    }
}
