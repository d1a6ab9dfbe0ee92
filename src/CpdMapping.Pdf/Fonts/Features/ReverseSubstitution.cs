namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Puts one glyph in the place of one where the glyphs around it fit; walks the run from its end.</summary>
internal sealed class ReverseSubstitution(Coverage coverage, Coverage[] before, Coverage[] after, ushort[] glyphs) : LookupSubtable(coverage)
{
    protected override bool Apply(LookupContext context, int index)
    {
        if (index >= glyphs.Length)
            return false;
        int place = context.Position;
        foreach (Coverage set in before)
        {
            place = context.Previous(place, inContext: true);
            if (place < 0 || !set.Contains(context.Buffer[place].Glyph))
                return false;
        }
        place = context.Position;
        foreach (Coverage set in after)
        {
            place = context.Next(place, inContext: true);
            if (place < 0 || !set.Contains(context.Buffer[place].Glyph))
                return false;
        }
        // The place stays: the walk itself goes on towards the start.
        context.Replace(context.Position, glyphs[index]);
        return true;
    }
}
