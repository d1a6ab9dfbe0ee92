using System.Security.Cryptography;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Writes SHA-256 digests as the <c>sha256sum</c> of GNU does, so that <c>sha256sum -c</c> checks them.</summary>
internal static class Digests
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Write(IEnumerable<(string Sha256, string Name)> files)
    {
        var output = new StringBuilder();
        foreach (var (sha256, name) in files)
        {
            // A name with a backslash or a line end is escaped, and the line begins with a backslash.
            var escaped = name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
            output.Append(escaped == name ? "" : "\\").Append(sha256).Append("  ").Append(escaped).Append('\n');
        }
        return output.ToString();
    }
}
