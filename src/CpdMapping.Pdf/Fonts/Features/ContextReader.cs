namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Reads the rules of lookups that look at context, in their three forms, with and without what stands around.</summary>
internal static class ContextReader
{
    public static ContextSubtable Read(LayoutData data, bool chained) => data.U16(0) switch
    {
        1 => new ContextSubtable(
            Coverage.Read(data.Follow(2)),
            ReadSets(data, 4, chained),
            null,
            GlyphMatcher.SameGlyph,
            GlyphMatcher.SameGlyph,
            GlyphMatcher.SameGlyph),
        2 => ReadClasses(data, chained),
        3 => chained ? ReadChainedSets(data) : ReadPlainSets(data),
        _ => throw new FontFaultException("The features of the font have a context of an unknown form."),
    };

    private static ContextSubtable ReadClasses(LayoutData data, bool chained)
    {
        GlyphClasses first = Classes(data, chained ? 6 : 4);
        return new ContextSubtable(
            Coverage.Read(data.Follow(2)),
            ReadSets(data, chained ? 10 : 6, chained),
            first,
            GlyphMatcher.SameClass(chained ? Classes(data, 4) : GlyphClasses.None),
            GlyphMatcher.SameClass(first),
            GlyphMatcher.SameClass(chained ? Classes(data, 8) : GlyphClasses.None));
    }

    private static GlyphClasses Classes(LayoutData data, int offset) =>
        data.FollowOrNull(offset) is { } classes ? GlyphClasses.Read(classes) : GlyphClasses.None;

    private static ContextSubtable ReadPlainSets(LayoutData data)
    {
        int count = data.U16(2);
        Coverage[] sets = ReadCoverages(data, 6, count);
        return OfSets([], sets, [], ReadSteps(data, 6 + (count * 2), data.U16(4)));
    }

    private static ContextSubtable ReadChainedSets(LayoutData data)
    {
        int place = 2;
        Coverage[] before = Next();
        Coverage[] sets = Next();
        Coverage[] after = Next();
        return OfSets(before, sets, after, ReadSteps(data, place + 2, data.U16(place)));

        Coverage[] Next()
        {
            int count = data.U16(place);
            Coverage[] coverages = ReadCoverages(data, place + 2, count);
            place += 2 + (count * 2);
            return coverages;
        }
    }

    private static ContextSubtable OfSets(Coverage[] before, Coverage[] sets, Coverage[] after, (int Place, int Lookup)[] steps)
    {
        if (sets.Length == 0)
            throw new FontFaultException("The features of the font have a context without a glyph.");
        Coverage[] rest = sets[1..];
        var rule = new ContextRule(Count(before), Count(rest), Count(after), steps);
        return new ContextSubtable(
            sets[0], [[rule]], null, GlyphMatcher.InSet(before), GlyphMatcher.InSet(rest), GlyphMatcher.InSet(after), oneSet: true);
    }

    // Each place has its own set, so the numbers of the rule just count them.
    private static ushort[] Count(Coverage[] sets)
    {
        ushort[] numbers = new ushort[sets.Length];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = (ushort)i;
        return numbers;
    }

    internal static Coverage[] ReadCoverages(LayoutData data, int place, int count)
    {
        var sets = new Coverage[count];
        for (int i = 0; i < count; i++)
            sets[i] = Coverage.Read(data.Follow(place + (i * 2)));
        return sets;
    }

    private static ContextRule[][] ReadSets(LayoutData data, int place, bool chained)
    {
        var sets = new ContextRule[data.U16(place)][];
        for (int i = 0; i < sets.Length; i++)
        {
            sets[i] = [];
            if (data.FollowOrNull(place + 2 + (i * 2)) is not { } set)
                continue;
            sets[i] = new ContextRule[set.U16(0)];
            for (int k = 0; k < sets[i].Length; k++)
            {
                LayoutData rule = set.Follow(2 + (k * 2));
                sets[i][k] = chained ? ReadChainedRule(rule) : ReadRule(rule);
            }
        }
        return sets;
    }

    private static ContextRule ReadRule(LayoutData data)
    {
        int rest = Math.Max(0, data.U16(0) - 1);
        return new ContextRule([], data.Numbers(4, rest), [], ReadSteps(data, 4 + (rest * 2), data.U16(2)));
    }

    private static ContextRule ReadChainedRule(LayoutData data)
    {
        ushort[] before = data.List(0);
        int place = 2 + (before.Length * 2);
        ushort[] rest = data.Numbers(place + 2, Math.Max(0, data.U16(place) - 1));
        place += 2 + (rest.Length * 2);
        ushort[] after = data.List(place);
        place += 2 + (after.Length * 2);
        return new ContextRule(before, rest, after, ReadSteps(data, place + 2, data.U16(place)));
    }

    private static (int Place, int Lookup)[] ReadSteps(LayoutData data, int place, int count)
    {
        ushort[] numbers = data.Numbers(place, count * 2);
        var steps = new (int, int)[count];
        for (int i = 0; i < count; i++)
            steps[i] = (numbers[i * 2], numbers[(i * 2) + 1]);
        return steps;
    }
}
