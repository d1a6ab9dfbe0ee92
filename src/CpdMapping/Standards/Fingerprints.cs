using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace CpdMapping.Standards;

/// <summary>SHA-256 over the body's facts alone, in a canonical text that the room's README documents. Bettering our own words changes none.</summary>
internal static class Fingerprints
{
    // Kept beside the standards, since hashing is slow, cold, and no part of a standard's equality.
    private static readonly ConditionalWeakTable<Standard, string> Known = [];

    public static string Of(Standard standard) =>
        Known.GetValue(standard, static item => OfStandard(item.Code.Value, item.Title?.Value, item.Parent?.Value));

    public static string Of(Edition edition) => OfEdition(edition.Title.Value, edition.From?.Value, edition.To?.Value, edition.Standards, edition.Levels);

    public static string OfStandard(string code, string? title, string? parent)
    {
        var text = new StringBuilder("cpd-standard-1\n");
        Line(text, "code", code);
        Line(text, "title", title);
        Line(text, "parent", parent);
        return Hash(text);
    }

    private static string OfEdition(string title, PartialDate? from, PartialDate? to, IEnumerable<Standard> standards, IEnumerable<StandardLevel> levels)
    {
        var text = new StringBuilder("cpd-edition-1\n");
        Line(text, "title", title);
        Line(text, "from", from?.ToString());
        Line(text, "to", to?.ToString());
        foreach (var standard in standards)
            Line(text, "standard", standard.Fingerprint);
        foreach (var level in levels)
            Line(text, "level", level.Name);
        return Hash(text);
    }

    // A fact that is not known has no line, so it differs from an empty one; a value stays on its line.
    private static void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append(key).Append('=')
                .Append(value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
    }

    private static string Hash(StringBuilder text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
}
