using CpdMapping.Pdf.Fonts;

namespace CpdMapping.Pdf.Writing.Content;

/// <summary>
/// One face as a document uses it. Codes are given in the order of first use, so that pages can be written at once and the font be cut
/// down at the end. A glyph that stands for several texts has a code for each.
/// </summary>
internal sealed class EmbeddedFont
{
    private readonly ushort[] _firstCodes;
    private readonly Dictionary<(int Glyph, string Text), int> _furtherCodes = [];
    private readonly List<int> _glyphs = [0];
    private readonly List<string> _texts = [""];
    private readonly double _unit;

    public EmbeddedFont(FontFace face, int index)
    {
        Face = face;
        Index = index;
        _firstCodes = new ushort[face.File.GlyphCount];
        _unit = 1000.0 / face.File.UnitsPerEm;
    }

    public FontFace Face { get; }

    /// <summary>The place of the font among those of the document.</summary>
    public int Index { get; }

    /// <summary>The glyph of each code. Code 0 is the missing glyph, which is never drawn.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>The text of each code.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The code for a glyph that stands for a text.</summary>
    /// <exception cref="ArgumentException">It is the missing glyph, which no document may show.</exception>
    public int CodeFor(int glyph, string text)
    {
        if (glyph == 0)
            throw new ArgumentException("The missing glyph is among the glyphs to draw; a face that has the character was to be found.", nameof(glyph));
        int code = _firstCodes[glyph];
        if (code != 0 && string.Equals(_texts[code], text, StringComparison.Ordinal))
            return code;
        if (code != 0 && _furtherCodes.TryGetValue((glyph, text), out int further))
            return further;
        int added = _glyphs.Count;
        _glyphs.Add(glyph);
        _texts.Add(text);
        if (code == 0)
            _firstCodes[glyph] = (ushort)added;
        else
            _furtherCodes.Add((glyph, text), added);
        return added;
    }

    /// <summary>The advance of a glyph in thousandths of an em.</summary>
    public double WidthOf(int glyph) => Face.File.AdvanceOf(glyph) * _unit;
}
