using System.Security.Cryptography;
using System.Text;

namespace CpdMapping.Standards;

/// <summary>SHA-256 of a file's content, as 64 lower-case hexadecimal digits. Line ends count as LF, since a checkout may write others.</summary>
internal static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content)
    {
        var lines = new byte[content.Length];
        var length = 0;
        for (var i = 0; i < content.Length; i++)
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n')
                lines[length++] = content[i];
        return Convert.ToHexStringLower(SHA256.HashData(lines.AsSpan(0, length)));
    }

    public static string Of(IEnumerable<string> lines) => Of(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
