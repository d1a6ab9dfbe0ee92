namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Reads the alternatives of the lookups that substitute glyphs (table GSUB).</summary>
internal static class SubstitutionReader
{
    public const int Extension = 7;

    public static LookupSubtable Read(int type, LayoutData data) => type switch
    {
        1 => ReadSingle(data),
        2 => new MultipleSubstitution(Coverage.Read(data.Follow(2)), ReadLists(data)),
        3 => new AlternateSubstitution(Coverage.Read(data.Follow(2)), ReadLists(data)),
        4 => ReadLigatures(data),
        5 => ContextReader.Read(data, chained: false),
        6 => ContextReader.Read(data, chained: true),
        8 => ReadReverse(data),
        _ => throw new FontFaultException("The features of the font have a substitution of an unknown kind."),
    };

    private static SingleSubstitution ReadSingle(LayoutData data)
    {
        Coverage coverage = Coverage.Read(data.Follow(2));
        return data.U16(0) == 1
            ? new SingleSubstitution(coverage, null, data.S16(4))
            : new SingleSubstitution(coverage, data.List(4), 0);
    }

    private static ushort[][] ReadLists(LayoutData data)
    {
        ushort[][] lists = new ushort[data.U16(4)][];
        for (int i = 0; i < lists.Length; i++)
            lists[i] = data.Follow(6 + (i * 2)).List(0);
        return lists;
    }

    private static LigatureSubstitution ReadLigatures(LayoutData data)
    {
        var sets = new LigatureSubstitution.Ligature[data.U16(4)][];
        for (int i = 0; i < sets.Length; i++)
        {
            LayoutData set = data.Follow(6 + (i * 2));
            sets[i] = new LigatureSubstitution.Ligature[set.U16(0)];
            for (int k = 0; k < sets[i].Length; k++)
            {
                LayoutData ligature = set.Follow(2 + (k * 2));
                sets[i][k] = new LigatureSubstitution.Ligature(ligature.U16(0), ligature.Numbers(4, Math.Max(0, ligature.U16(2) - 1)));
            }
        }
        return new LigatureSubstitution(Coverage.Read(data.Follow(2)), sets);
    }

    private static ReverseSubstitution ReadReverse(LayoutData data)
    {
        int beforeCount = data.U16(4);
        Coverage[] before = ContextReader.ReadCoverages(data, 6, beforeCount);
        int place = 6 + (beforeCount * 2);
        int afterCount = data.U16(place);
        Coverage[] after = ContextReader.ReadCoverages(data, place + 2, afterCount);
        return new ReverseSubstitution(Coverage.Read(data.Follow(2)), before, after, data.List(place + 2 + (afterCount * 2)));
    }
}
