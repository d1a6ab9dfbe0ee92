using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text;

/// <summary>Finds what readers see as one character: extended grapheme clusters (UAX #29).</summary>
internal static class Graphemes
{
    /// <summary>Where the cluster ends that begins at a place of a text.</summary>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        int place = start;
        CharacterProperties before = Characters.Of(Characters.At(text, place, out int length));
        place += length;
        int indicators = 0;
        bool picture = before.Has(CharacterTraits.Picture);
        bool conjunct = before.Conjunct == ConjunctClass.Consonant;
        bool linked = false;
        while (place < text.Length)
        {
            indicators = before.Grapheme == GraphemeClass.RegionalIndicator ? indicators + 1 : 0;
            CharacterProperties after = Characters.Of(Characters.At(text, place, out length));
            bool joined = Joins(before.Grapheme, after.Grapheme)
                || (conjunct && linked && after.Conjunct == ConjunctClass.Consonant)
                || (picture && before.Grapheme == GraphemeClass.ZWJ && after.Has(CharacterTraits.Picture))
                || (indicators % 2 == 1 && after.Grapheme == GraphemeClass.RegionalIndicator);
            if (!joined)
                return place;
            picture = after.Has(CharacterTraits.Picture) || (picture && after.Grapheme is GraphemeClass.Extend or GraphemeClass.ZWJ);
            linked = (linked && after.Conjunct != ConjunctClass.Consonant) || after.Conjunct == ConjunctClass.Linker;
            conjunct = after.Conjunct == ConjunctClass.Consonant || (conjunct && after.Conjunct != ConjunctClass.None);
            before = after;
            place += length;
        }
        return place;
    }

    // GB3 to GB9b.
    private static bool Joins(GraphemeClass before, GraphemeClass after)
    {
        if (before == GraphemeClass.CR)
            return after == GraphemeClass.LF;
        if (IsControl(before) || IsControl(after))
            return false;
        return after is GraphemeClass.Extend or GraphemeClass.ZWJ or GraphemeClass.SpacingMark
            || before == GraphemeClass.Prepend
            || before switch
            {
                GraphemeClass.L => after is GraphemeClass.L or GraphemeClass.V or GraphemeClass.LV or GraphemeClass.LVT,
                GraphemeClass.LV or GraphemeClass.V => after is GraphemeClass.V or GraphemeClass.T,
                GraphemeClass.LVT or GraphemeClass.T => after == GraphemeClass.T,
                _ => false,
            };
    }

    private static bool IsControl(GraphemeClass kind) => kind is GraphemeClass.Control or GraphemeClass.CR or GraphemeClass.LF;
}
