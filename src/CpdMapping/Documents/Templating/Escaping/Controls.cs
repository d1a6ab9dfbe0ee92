namespace CpdMapping.Documents.Templating.Escaping;

/// <summary>The control characters.</summary>
internal static class Controls
{
    /// <summary>All control characters save tab, line feed and carriage return.</summary>
    public static readonly string AllButWhiteSpace =
        new([.. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);
}
