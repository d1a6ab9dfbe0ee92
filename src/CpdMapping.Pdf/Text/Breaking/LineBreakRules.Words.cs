using CpdMapping.Pdf.Text.Unicode;
using static CpdMapping.Pdf.Text.Unicode.LineBreakClass;

namespace CpdMapping.Pdf.Text.Breaking;

/// <summary>The rules that look at hyphens, numbers and letters.</summary>
internal sealed partial class LineBreakRules
{
    private static bool IsLetter(LineBreakClass kind) => kind is AL or HL;

    private static bool IsHangul(LineBreakClass kind) => kind is JL or JV or JT or H2 or H3;

    // LB20 to LB22: objects, hyphens and leaders.
    private Verdict Words(int place, LineBreakClass before, LineBreakClass after)
    {
        if (before == CB || after == CB)
            return Verdict.Break;
        // A hyphen that begins a word.
        if (before is HY or HH && IsLetter(after)
            && (place == 1 || units.Class(place - 2) is BK or CR or LF or NL or SP or ZW or CB or GL))
            return Verdict.Keep;
        if (after is BA or HH or HY or NS || before == BB)
            return Verdict.Keep;
        if (before is HY or HH && after != HL && place > 1 && units.Class(place - 2) == HL)
            return Verdict.Keep;
        if (before == SY && after == HL)
            return Verdict.Keep;
        return after == IN ? Verdict.Keep : Verdict.Silent;
    }

    // LB23 to LB25: numbers with their signs and units.
    private Verdict Numbers(int place, LineBreakClass before, LineBreakClass after)
    {
        if ((IsLetter(before) && after == NU) || (before == NU && IsLetter(after)))
            return Verdict.Keep;
        if ((before == PR && after is ID or EB or EM) || (before is ID or EB or EM && after == PO))
            return Verdict.Keep;
        if ((before is PR or PO && IsLetter(after)) || (IsLetter(before) && after is PR or PO))
            return Verdict.Keep;
        if ((_inNumber || _afterNumber) && after is PO or PR)
            return Verdict.Keep;
        if (after == NU && (_inNumber || before is PO or PR or HY or IS))
            return Verdict.Keep;
        return before is PO or PR && after == OP && NumberFollows(place + 1) ? Verdict.Keep : Verdict.Silent;
    }

    private bool NumberFollows(int unit)
    {
        if (unit < units.Count && units.Class(unit) == IS)
            unit++;
        return unit < units.Count && units.Class(unit) == NU;
    }

    // LB26 to LB30b: syllables, words, brackets on words, flags and pictures.
    private Verdict Letters(int place, LineBreakClass before, LineBreakClass after)
    {
        bool syllable = (before == JL && after is JL or JV or H2 or H3)
            || (before is JV or H2 && after is JV or JT)
            || (before is JT or H3 && after == JT)
            || (IsHangul(before) && after == PO)
            || (before == PR && IsHangul(after));
        if (syllable || (IsLetter(before) && IsLetter(after)) || Aksara(place, before, after))
            return Verdict.Keep;
        if (before == IS && IsLetter(after))
            return Verdict.Keep;
        if ((IsLetter(before) || before == NU) && after == OP && !EastAsian(place))
            return Verdict.Keep;
        if (before == CP && !EastAsian(place - 1) && (IsLetter(after) || after == NU))
            return Verdict.Keep;
        if (before == RI && after == RI && _indicators % 2 == 1)
            return Verdict.Keep;
        bool picture = before == EB || units.Has(place - 1, CharacterTraits.UnassignedPicture);
        return picture && after == EM ? Verdict.Keep : Verdict.Silent;
    }

    // LB28a: syllables of Brahmic scripts.
    private bool Aksara(int place, LineBreakClass before, LineBreakClass after)
    {
        bool afterBase = IsBase(place);
        if (before == AP && afterBase)
            return true;
        bool beforeBase = IsBase(place - 1);
        if (beforeBase && after is VF or VI)
            return true;
        bool stacked = before == VI && place > 1 && IsBase(place - 2);
        if (stacked && (after == AK || units.IsDottedCircle(place)))
            return true;
        return beforeBase && afterBase && place + 1 < units.Count && units.Class(place + 1) == VF;
    }

    private bool IsBase(int unit) => units.Class(unit) is AK or AS || units.IsDottedCircle(unit);
}
