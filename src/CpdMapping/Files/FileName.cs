using System.Globalization;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Makes file names from data that other people wrote, safe on every system.</summary>
internal static class FileName
{
    private const int MaxBytes = 100;

    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Joins the parts with hyphens. Letters and digits of every script are kept as they are written; all else becomes one hyphen.</summary>
    /// <returns>A name without an extension, never empty, at most 100 bytes in UTF-8.</returns>
    public static string From(params ReadOnlySpan<string> parts)
    {
        var name = new StringBuilder();
        var bytes = 0;
        foreach (var rune in Normalisation.Compose(Whole(string.Join('-', parts))).EnumerateRunes())
        {
            var next = Keeps(rune) ? rune : new Rune('-');
            if (next.Value == '-' && (name.Length == 0 || name[^1] == '-'))
                continue;
            if (bytes + next.Utf8SequenceLength > MaxBytes)
                break;
            name.Append(next.ToString());
            bytes += next.Utf8SequenceLength;
        }
        var text = name.ToString().TrimEnd('-');
        if (text.Length == 0)
            return "unnamed";
        return Reserved.Contains(text) ? text + "-file" : text;
    }

    /// <summary>Tells equal names apart by <c>-2</c>, <c>-3</c> …, in order, and never by a name that was given.</summary>
    /// <remarks>Names that differ in case, or in the form of an accent, are equal, as they are on some systems.</remarks>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> names)
    {
        var given = names.ToList();
        var taken = given.Select(Key).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        return given.ConvertAll(name =>
        {
            var key = Key(name);
            if (seen.Add(key))
                return name;
            for (var number = last.GetValueOrDefault(key, 1) + 1; ; number++)
            {
                var candidate = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
                if (!taken.Add(Key(candidate)))
                    continue;
                last[key] = number;
                return candidate;
            }
        });
    }

    /// <summary>Gives the full path of a name in a folder.</summary>
    /// <exception cref="ArgumentException">The name leads out of the folder, or is the folder itself.</exception>
    public static string Inside(string folder, string name)
    {
        // Both strokes part folders, so that a name means the same on every system.
        var leaves = name.Split('/', '\\').Any(part => part is "" or "." or "..")
            || Path.IsPathRooted(name)
            || name.Contains(':', StringComparison.Ordinal);
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var full = leaves ? "" : Path.GetFullPath(Path.Join(root, name));
        return full.StartsWith(root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"The name '{name}' does not lie in the folder '{folder}'.", nameof(name));
    }

    // Marks belong to the letters of many scripts.
    private static bool Keeps(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Key(string name) => Normalisation.Compose(Whole(name).ToUpperInvariant());

    // Half of a surrogate pair becomes the replacement character, which is then no letter.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
