namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Puts one glyph in the place of several.</summary>
internal sealed class LigatureSubstitution(Coverage coverage, LigatureSubstitution.Ligature[][] sets) : LookupSubtable(coverage)
{
    private const int MostComponents = 64;

    protected override bool Apply(LookupContext context, int index)
    {
        if (index >= sets.Length)
            return false;
        Span<int> places = stackalloc int[MostComponents];
        foreach (Ligature ligature in sets[index])
        {
            if (ligature.Rest.Length >= MostComponents || !Match(context, ligature.Rest, places))
                continue;
            if (ligature.Rest.Length == 0)
                context.Replace(context.Position, ligature.Glyph);
            else
                context.Buffer.Join(places[..(ligature.Rest.Length + 1)], ligature.Glyph, context.Definitions);
            // Marks that the ligature passed over now stand after it and are tried in their turn.
            context.Position++;
            return true;
        }
        return false;
    }

    private static bool Match(LookupContext context, ushort[] rest, Span<int> places)
    {
        int place = context.Position;
        places[0] = place;
        for (int i = 0; i < rest.Length; i++)
        {
            place = context.Next(place, inContext: false);
            if (place < 0 || context.Buffer[place].Glyph != rest[i] || (context.Buffer[place].Mask & context.Mask) == 0)
                return false;
            places[i + 1] = place;
        }
        return true;
    }

    /// <summary>A ligature and the glyphs after the first that it is made of.</summary>
    internal readonly record struct Ligature(int Glyph, ushort[] Rest);
}
