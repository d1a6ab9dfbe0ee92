namespace CpdMapping.Pdf.Writing.Compression;

/// <summary>The check sum at the end of a zlib stream.</summary>
internal static class Adler32
{
    private const uint Modulus = 65521;

    // So many bytes can be added up before 32 bits are too few.
    private const int Stretch = 5552;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint low = 1;
        uint high = 0;
        while (!bytes.IsEmpty)
        {
            ReadOnlySpan<byte> part = bytes[..Math.Min(bytes.Length, Stretch)];
            bytes = bytes[part.Length..];
            unchecked
            {
                foreach (byte value in part)
                {
                    low += value;
                    high += low;
                }
            }
            low %= Modulus;
            high %= Modulus;
        }
        return (high << 16) | low;
    }
}
