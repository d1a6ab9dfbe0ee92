namespace CpdMapping.Pdf.Writing.Compression;

/// <summary>The codes that RFC 1951 gives to lengths and distances of repeats.</summary>
internal static class DeflateSymbols
{
    public const int ShortestMatch = 3;
    public const int LongestMatch = 258;
    public const int FarthestMatch = 32768;
    public const int EndOfBlock = 256;
    public const int FirstLength = 257;
    public const int LiteralCount = 286;
    public const int DistanceCount = 30;

    private static readonly byte[] LengthCodes = MakeLengthCodes();
    private static readonly byte[] NearCodes = MakeDistanceCodes(256, 0);
    private static readonly byte[] FarCodes = MakeDistanceCodes(256, 7);

    public static ReadOnlySpan<ushort> LengthBases =>
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    public static ReadOnlySpan<byte> LengthBits => [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    public static ReadOnlySpan<ushort> DistanceBases =>
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    public static ReadOnlySpan<byte> DistanceBits =>
        [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    /// <summary>The code of a length, counted from the first length code.</summary>
    public static int LengthCode(int length) => LengthCodes[length];

    public static int DistanceCode(int distance) => distance <= 256 ? NearCodes[distance - 1] : FarCodes[(distance - 1) >> 7];

    private static byte[] MakeLengthCodes()
    {
        byte[] codes = new byte[LongestMatch + 1];
        for (int code = 0; code < LengthBases.Length; code++)
        {
            // The last code stands for the longest repeat alone, though the code before it has room for it.
            for (int length = LengthBases[code]; length <= Math.Min(LongestMatch, LengthBases[code] + (1 << LengthBits[code]) - 1); length++)
                codes[length] = (byte)code;
        }
        return codes;
    }

    private static byte[] MakeDistanceCodes(int count, int shift)
    {
        byte[] codes = new byte[count];
        int code = 0;
        for (int i = 0; i < count; i++)
        {
            int distance = (i << shift) + 1;
            while (code + 1 < DistanceCount && DistanceBases[code + 1] <= distance)
                code++;
            codes[i] = (byte)code;
        }
        return codes;
    }
}
