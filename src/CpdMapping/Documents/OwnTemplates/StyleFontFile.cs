using System.Text;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>A font's file in a template's folder: which characters it has. The file is not put into documents.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StyleFontFile
{
    internal StyleFontFile(string name, Sequence<(int First, int Last)> ranges) => (Name, Ranges) = (name, ranges);

    /// <summary>Gets the file's name.</summary>
    public string Name { get; }

    /// <summary>Gets the code points that have a glyph: ascending, apart from each other.</summary>
    internal Sequence<(int First, int Last)> Ranges { get; }

    /// <summary>Gets whether the font has a glyph for a character.</summary>
    /// <param name="character">The character.</param>
    public bool Has(Rune character)
    {
        var (low, high) = (0, Ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last) = Ranges[middle];
            if (character.Value < first)
                high = middle - 1;
            else if (character.Value > last)
                low = middle + 1;
            else
                return true;
        }
        return false;
    }
}
