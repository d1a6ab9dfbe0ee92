using System.Security.Cryptography;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Evidencing;

/// <summary>Looks for files of evidence in the folder of a record, and never outside it.</summary>
internal sealed class EvidenceFolder(string folder)
{
    private const int LongestEnding = 5;

    public EvidenceItem Look(string entry, Evidence evidence)
    {
        var item = new EvidenceItem { Entry = entry, Kind = evidence.Kind, Title = evidence.Title, Reference = evidence.Reference, State = EvidenceState.NotStated };
        if (evidence.Reference is not { } reference)
            return item;
        if (reference.Contains("://", StringComparison.Ordinal) || reference.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return item with { State = EvidenceState.Elsewhere };
        string path;
        try
        {
            path = FileName.Inside(folder, reference);
        }
        catch (ArgumentException)
        {
            return item with { State = LooksLikeFile(reference) ? EvidenceState.Outside : EvidenceState.Elsewhere };
        }
        if (LeadsOut(path))
            return item with { State = EvidenceState.Outside };
        if (!File.Exists(path))
            return item with { State = LooksLikeFile(reference) ? EvidenceState.Missing : EvidenceState.Elsewhere };
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return item with { State = EvidenceState.Kept, Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream)), Bytes = stream.Length };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return item with { State = EvidenceState.Unreadable };
        }
    }

    // A link on the way could lead anywhere.
    private bool LeadsOut(string path)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        for (var at = path; at is not null && at.Length > root.Length; at = Path.GetDirectoryName(at))
            if (new FileInfo(at).LinkTarget is not null)
                return true;
        return false;
    }

    // It has an ending with a letter, as a file's name has and a number has not; or it names a folder on the way.
    private static bool LooksLikeFile(string reference)
    {
        var ending = Path.GetExtension(reference).TrimStart('.');
        return (ending.Length is > 0 and <= LongestEnding && ending.All(char.IsAsciiLetterOrDigit) && ending.Any(char.IsAsciiLetter))
            || reference.StartsWith("..", StringComparison.Ordinal)
            || Path.IsPathRooted(reference);
    }
}
