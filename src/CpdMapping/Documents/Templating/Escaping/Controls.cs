namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>The control characters.</summary>
internal static class Controls
{
    /// <summary>All control characters save tab, line feed and carriage return.</summary>
    public static readonly string AllButWhiteSpace = Where(c => c is not ('\t' or '\n' or '\r'));

    /// <summary>All control characters save line feed.</summary>
    public static readonly string AllButLineFeed = Where(c => c != '\n');

    private static string Where(Func<char, bool> keep) =>
        new([.. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && keep(c))]);
}
