using System.Security.Cryptography;
using System.Text;

namespace CpdMapping.Standards;

/// <summary>SHA-256 of a file's content, as 64 lower-case hexadecimal digits. Line ends count as LF, since a checkout may write others.</summary>
internal static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content)
    {
        if (!content.Contains((byte)'\r'))
            return Convert.ToHexStringLower(SHA256.HashData(content));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int end; (end = content.IndexOf("\r\n"u8)) >= 0; content = content[(end + 1)..])
            hash.AppendData(content[..end]);
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string Of(IEnumerable<string> lines) => Of(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
