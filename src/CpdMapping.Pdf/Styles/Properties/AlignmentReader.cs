using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads how boxes share the room along an axis.</summary>
internal static class AlignmentReader
{
    private static readonly ValueParser Words = Keywords.Of<Alignment>();

    public static bool TryRead(ValueReader reader, out object? alignment)
    {
        if (!reader.TryWord("safe") && !reader.TryWord("unsafe") && !reader.TryWord("first"))
            reader.TryWord("last");
        return Words(reader, out alignment);
    }
}
