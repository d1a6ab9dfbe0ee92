namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Applies lookups where a sequence of glyphs stands in its context; the same for substituting and for placing.</summary>
/// <param name="coverage">The glyphs at which a sequence may begin.</param>
/// <param name="sets">The rules, by the place in the coverage, by the class of the first glyph, or all in one.</param>
/// <param name="firstClasses">The classes that the sets go by; null where they do not.</param>
/// <param name="before">How the numbers before the sequence tell glyphs.</param>
/// <param name="rest">How the numbers of the sequence tell glyphs.</param>
/// <param name="after">How the numbers after the sequence tell glyphs.</param>
/// <param name="oneSet">Whether all rules are in one set, whatever the first glyph.</param>
internal sealed class ContextSubtable(
    Coverage coverage, ContextRule[][] sets, GlyphClasses? firstClasses, GlyphMatcher before, GlyphMatcher rest, GlyphMatcher after, bool oneSet = false)
    : LookupSubtable(coverage)
{
    private const int LongestSequence = 64;

    protected override bool Apply(LookupContext context, int index)
    {
        int set = oneSet ? 0 : firstClasses is null ? index : firstClasses[context.Current.Glyph];
        if (set >= sets.Length)
            return false;
        Span<int> places = stackalloc int[LongestSequence];
        foreach (ContextRule rule in sets[set])
        {
            int count = rule.Rest.Length + 1;
            if (count > LongestSequence || !Matches(context, rule, places))
                continue;
            Perform(context, rule, places, count);
            return true;
        }
        return false;
    }

    private bool Matches(LookupContext context, ContextRule rule, Span<int> places)
    {
        int place = context.Position;
        places[0] = place;
        for (int i = 0; i < rule.Rest.Length; i++)
        {
            place = context.Next(place, inContext: false);
            if (place < 0 || !rest.Matches(context.Buffer[place].Glyph, rule.Rest[i]) || (context.Buffer[place].Mask & context.Mask) == 0)
                return false;
            places[i + 1] = place;
        }
        foreach (ushort number in rule.After)
        {
            place = context.Next(place, inContext: true);
            if (place < 0 || !after.Matches(context.Buffer[place].Glyph, number))
                return false;
        }
        place = context.Position;
        foreach (ushort number in rule.Before)
        {
            place = context.Previous(place, inContext: true);
            if (place < 0 || !before.Matches(context.Buffer[place].Glyph, number))
                return false;
        }
        return true;
    }

    private static void Perform(LookupContext context, ContextRule rule, Span<int> places, int count)
    {
        int end = places[count - 1] + 1;
        foreach ((int place, int lookup) in rule.Steps)
        {
            if (place >= count || places[place] >= context.Buffer.Count)
                continue;
            int before = context.Buffer.Count;
            context.ApplyNested(lookup, places[place]);
            int growth = context.Buffer.Count - before;
            if (growth == 0)
                continue;
            end = Math.Max(end + growth, places[place]);
            count = Shift(places, count, place, growth);
        }
        context.Position = Math.Clamp(end, places[0], context.Buffer.Count);
    }

    // Glyphs that a step put in are new places of the sequence; glyphs that it took out are places no more.
    private static int Shift(Span<int> places, int count, int place, int growth)
    {
        if (growth > 0)
        {
            int added = Math.Min(growth, places.Length - count);
            for (int i = count - 1; i > place; i--)
                places[i + added] = places[i] + growth;
            for (int i = 1; i <= added; i++)
                places[place + i] = places[place] + i;
            return count + added;
        }
        int removed = Math.Min(-growth, count - place - 1);
        for (int i = place + 1; i + removed < count; i++)
            places[i] = places[i + removed] + growth;
        return count - removed;
    }
}
