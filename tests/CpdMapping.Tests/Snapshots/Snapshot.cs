using System.Runtime.CompilerServices;

namespace CpdMapping.Tests.Snapshots;

/// <summary>Compares a long text with the one that was accepted, kept as <c>Class.Method.verified.ext</c> (Verify's names).</summary>
/// <remarks>On a difference the new text is written beside it as <c>.received.</c>; accept it by renaming, or run with <c>CPD_ACCEPT=1</c>.</remarks>
internal static class Snapshot
{
    public static void Match(string actual, string extension, string? variant = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var name = Path.GetFileNameWithoutExtension(file.Replace('\\', '/').Split('/')[^1]) + "." + method + (variant is null ? "" : "." + variant);
        var verified = Repository.PathOf("tests", "CpdMapping.Tests", "Snapshots", $"{name}.verified.{extension}");
        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        actual = actual.ReplaceLineEndings("\n");
        var accepted = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (accepted == actual)
        {
            File.Delete(received);
            return;
        }
        if (Environment.GetEnvironmentVariable("CPD_ACCEPT") == "1")
        {
            File.WriteAllText(verified, actual);
            return;
        }
        File.WriteAllText(received, actual);
        Assert.Fail(accepted is null
            ? $"There is no accepted text yet. Read {Path.GetFileName(received)} and rename it to {Path.GetFileName(verified)}."
            : Difference(accepted, actual, Path.GetFileName(verified)));
    }

    private static string Difference(string accepted, string actual, string name)
    {
        var expected = accepted.Split('\n');
        var found = actual.Split('\n');
        var line = 0;
        while (line < expected.Length && line < found.Length && expected[line] == found[line])
            line++;
        return $"{name} differs from line {line + 1} on.\n  accepted: {At(expected, line)}\n  received: {At(found, line)}";

        static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";
    }
}
