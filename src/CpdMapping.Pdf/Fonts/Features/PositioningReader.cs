namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Reads the alternatives of the lookups that place glyphs (table GPOS).</summary>
internal static class PositioningReader
{
    public const int Extension = 9;

    public static LookupSubtable Read(int type, LayoutData data) => type switch
    {
        1 => ReadSingle(data),
        2 => ReadPairs(data),
        3 => new CursivePositions(Coverage.Read(data.Follow(2)), data.Rest()),
        4 => new MarkOnBase(Coverage.Read(data.Follow(2)), Coverage.Read(data.Follow(4)), data.Rest()),
        5 => new MarkOnLigature(Coverage.Read(data.Follow(2)), Coverage.Read(data.Follow(4)), data.Rest()),
        6 => new MarkOnMark(Coverage.Read(data.Follow(2)), Coverage.Read(data.Follow(4)), data.Rest()),
        7 => ContextReader.Read(data, chained: false),
        8 => ContextReader.Read(data, chained: true),
        _ => throw new FontFaultException("The features of the font have a placing of an unknown kind."),
    };

    private static SinglePosition ReadSingle(LayoutData data)
    {
        bool alike = data.U16(0) == 1;
        return new SinglePosition(Coverage.Read(data.Follow(2)), data.Rest(), new ValueFormat(data.U16(4)), alike ? 6 : 8, alike);
    }

    private static PairPositions ReadPairs(LayoutData data)
    {
        Coverage coverage = Coverage.Read(data.Follow(2));
        var first = new ValueFormat(data.U16(4));
        var second = new ValueFormat(data.U16(6));
        return data.U16(0) == 1
            ? new ListedPairs(coverage, data.Rest(), first, second)
            : new ClassPairs(coverage, data.Rest(), first, second, GlyphClasses.Read(data.Follow(8)), GlyphClasses.Read(data.Follow(10)));
    }
}
