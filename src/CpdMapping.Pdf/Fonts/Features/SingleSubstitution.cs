namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Puts one glyph in the place of one, by a list or by a distance.</summary>
internal sealed class SingleSubstitution(Coverage coverage, ushort[]? glyphs, int distance) : LookupSubtable(coverage)
{
    protected override bool Apply(LookupContext context, int index)
    {
        if (glyphs is not null && index >= glyphs.Length)
            return false;
        context.Replace(context.Position, glyphs is null ? (context.Current.Glyph + distance) & 0xFFFF : glyphs[index]);
        context.Position++;
        return true;
    }
}
