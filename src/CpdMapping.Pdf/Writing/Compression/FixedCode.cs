namespace CpdMapping.Pdf.Writing.Compression;

/// <summary>The code that every reader knows, for blocks too short to describe their own.</summary>
internal static class FixedCode
{
    private static readonly byte[] OwnLiteralLengths = MakeLiteralLengths();
    private static readonly byte[] OwnDistanceLengths = MakeDistanceLengths();
    private static readonly ushort[] OwnLiterals = Assign(OwnLiteralLengths);
    private static readonly ushort[] OwnDistances = Assign(OwnDistanceLengths);

    public static ReadOnlySpan<byte> LiteralLengths => OwnLiteralLengths;

    public static ReadOnlySpan<byte> DistanceLengths => OwnDistanceLengths;

    public static ReadOnlySpan<ushort> Literals => OwnLiterals;

    public static ReadOnlySpan<ushort> Distances => OwnDistances;

    // Two codes at the end are never used, but the others are counted with them.
    private static byte[] MakeLiteralLengths()
    {
        byte[] lengths = new byte[288];
        lengths.AsSpan(0, 144).Fill(8);
        lengths.AsSpan(144, 112).Fill(9);
        lengths.AsSpan(256, 24).Fill(7);
        lengths.AsSpan(280, 8).Fill(8);
        return lengths;
    }

    private static byte[] MakeDistanceLengths()
    {
        byte[] lengths = new byte[32];
        lengths.AsSpan().Fill(5);
        return lengths;
    }

    private static ushort[] Assign(byte[] lengths)
    {
        ushort[] codes = new ushort[lengths.Length];
        PrefixCode.Assign(lengths, codes);
        return codes;
    }
}
