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

/// <summary>Puts several glyphs in the place of one.</summary>
internal sealed class MultipleSubstitution(Coverage coverage, ushort[][] sequences) : LookupSubtable(coverage)
{
    protected override bool Apply(LookupContext context, int index)
    {
        if (index >= sequences.Length)
            return false;
        context.Position += 1 + context.Buffer.ReplaceWithMany(context.Position, sequences[index], context.Definitions);
        return true;
    }
}

/// <summary>Offers several glyphs for one; the first is taken.</summary>
internal sealed class AlternateSubstitution(Coverage coverage, ushort[][] alternates) : LookupSubtable(coverage)
{
    protected override bool Apply(LookupContext context, int index)
    {
        if (index >= alternates.Length || alternates[index].Length == 0)
            return false;
        context.Replace(context.Position, alternates[index][0]);
        context.Position++;
        return true;
    }
}

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
