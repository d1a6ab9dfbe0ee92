using System.Security.Cryptography;
using System.Text;

namespace CpdMapping.Standards;

/// <summary>Gives references an identity for other systems: UUIDs of version 5 (RFC 9562, section 5.5).</summary>
internal static class Identity
{
    /// <summary>The namespace of all our references. It never changes: every identity that was ever given out rests on it.</summary>
    private static readonly Guid Namespace = new("6f0b8a52-5d0e-4c7b-9a55-0d3f6f1d7c21");

    public static Guid Of(string reference)
    {
        Span<byte> input = stackalloc byte[16 + Encoding.UTF8.GetMaxByteCount(reference.Length)];
        Namespace.TryWriteBytes(input, bigEndian: true, out _);
        var length = 16 + Encoding.UTF8.GetBytes(reference, input[16..]);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 9562 names SHA-1 for version 5; it identifies, it does not protect.
        SHA1.HashData(input[..length], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
