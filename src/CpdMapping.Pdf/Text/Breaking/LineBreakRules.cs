using CpdMapping.Pdf.Text.Unicode;
using static CpdMapping.Pdf.Text.Unicode.LineBreakClass;

namespace CpdMapping.Pdf.Text.Breaking;

/// <summary>The rules of UAX #14, version 17.0, in their order: the first that says something of a place decides.</summary>
internal sealed partial class LineBreakRules(LineBreakUnits units)
{
    // The class of the last unit before the place that is no space, and where it is; what rules with 'SP*' look at.
    private int _lastSolid = -1;

    // Regional indicators before the place, which pair up.
    private int _indicators;

    // Whether a number runs up to the place: digits, then separators, then perhaps a closing bracket (rule LB25).
    private bool _inNumber;
    private bool _afterNumber;

    private enum Verdict
    {
        Silent,
        Break,
        Keep,
        Must,
    }

    public void Apply(LineBreak[] breaks)
    {
        for (int i = 1; i < units.Count; i++)
        {
            Pass(i - 1);
            breaks[units.Start(i)] = At(i) switch
            {
                Verdict.Must => LineBreak.Required,
                Verdict.Break => LineBreak.Allowed,
                _ => LineBreak.None,
            };
        }
    }

    // Remembers the unit that the place now follows.
    private void Pass(int unit)
    {
        LineBreakClass kind = units.Class(unit);
        if (kind != SP)
            _lastSolid = unit;
        _indicators = kind == RI ? _indicators + 1 : 0;
        _afterNumber = _inNumber && kind is CL or CP;
        _inNumber = kind == NU || (_inNumber && kind is SY or IS);
    }

    private Verdict At(int place)
    {
        LineBreakClass before = units.Class(place - 1);
        LineBreakClass after = units.Class(place);
        Verdict verdict = Breaks(place, before, after);
        if (verdict == Verdict.Silent)
            verdict = Glue(before, after);
        if (verdict == Verdict.Silent)
            verdict = Punctuation(place, before, after);
        if (verdict == Verdict.Silent)
            verdict = Quotes(place, before, after);
        if (verdict == Verdict.Silent)
            verdict = Words(place, before, after);
        if (verdict == Verdict.Silent)
            verdict = Numbers(place, before, after);
        if (verdict == Verdict.Silent)
            verdict = Letters(place, before, after);
        // LB31: elsewhere a line may end.
        return verdict == Verdict.Silent ? Verdict.Break : verdict;
    }

    // LB4 to LB8: required breaks, spaces and zero width spaces.
    private Verdict Breaks(int place, LineBreakClass before, LineBreakClass after)
    {
        if (before == CR && after == LF)
            return Verdict.Keep;
        if (before is BK or CR or LF or NL)
            return Verdict.Must;
        if (after is BK or CR or LF or NL or SP or ZW)
            return Verdict.Keep;
        if (_lastSolid >= 0 && units.Class(_lastSolid) == ZW)
            return Verdict.Break;
        return units.EndsWithJoiner(place - 1) ? Verdict.Keep : Verdict.Silent;
    }

    // LB11, LB12: word joiners and no-break spaces.
    private static Verdict Glue(LineBreakClass before, LineBreakClass after)
    {
        if (after == WJ || before is WJ or GL)
            return Verdict.Keep;
        return after == GL && before is not (SP or BA or HY or HH) ? Verdict.Keep : Verdict.Silent;
    }

    // LB13 to LB18: what clings to the text before or after it, spaces or not.
    private Verdict Punctuation(int place, LineBreakClass before, LineBreakClass after)
    {
        if (after is CL or CP or EX or SY)
            return Verdict.Keep;
        LineBreakClass solid = _lastSolid >= 0 ? units.Class(_lastSolid) : SP;
        if (solid == OP || OpensQuote(_lastSolid) || ClosesQuote(place))
            return Verdict.Keep;
        if (before == SP && after == IS && place + 1 < units.Count && units.Class(place + 1) == NU)
            return Verdict.Break;
        if (after == IS)
            return Verdict.Keep;
        if ((solid is CL or CP && after == NS) || (solid == B2 && after == B2))
            return Verdict.Keep;
        return before == SP ? Verdict.Break : Verdict.Silent;
    }

    // LB15a: an opening quotation mark after nothing, a space or an opening sign.
    private bool OpensQuote(int unit)
    {
        if (unit < 0 || units.Class(unit) != QU || !units.Has(unit, CharacterTraits.InitialQuote))
            return false;
        return unit == 0 || units.Class(unit - 1) is BK or CR or LF or NL or OP or QU or GL or SP or ZW;
    }

    // LB15b: a closing quotation mark before nothing, a space or a closing sign.
    private bool ClosesQuote(int unit)
    {
        if (units.Class(unit) != QU || !units.Has(unit, CharacterTraits.FinalQuote))
            return false;
        return unit + 1 == units.Count
            || units.Class(unit + 1) is SP or GL or WJ or CL or QU or CP or EX or IS or SY or BK or CR or LF or NL or ZW;
    }

    // LB19, LB19a: quotation marks cling on both sides, but not between East Asian signs.
    private Verdict Quotes(int place, LineBreakClass before, LineBreakClass after)
    {
        if (after == QU)
        {
            if (!units.Has(place, CharacterTraits.InitialQuote) || !EastAsian(place - 1))
                return Verdict.Keep;
            if (place + 1 == units.Count || !EastAsian(place + 1))
                return Verdict.Keep;
        }
        if (before == QU)
        {
            if (!units.Has(place - 1, CharacterTraits.FinalQuote) || !EastAsian(place))
                return Verdict.Keep;
            if (place == 1 || !EastAsian(place - 2))
                return Verdict.Keep;
        }
        return Verdict.Silent;
    }

    private bool EastAsian(int unit) => units.Has(unit, CharacterTraits.EastAsian);
}
