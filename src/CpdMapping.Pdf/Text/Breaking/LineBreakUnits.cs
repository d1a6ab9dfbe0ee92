using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Breaking;

/// <summary>A text as line breaking sees it: letters with the marks on them are one unit (rules LB9 and LB10).</summary>
internal sealed class LineBreakUnits
{
    private const char DottedCircle = '\u25CC';

    private readonly string _text;
    private readonly LineBreakClass[] _classes;
    private readonly CharacterTraits[] _traits;
    private readonly bool[] _joined;
    private readonly int[] _starts;

    private LineBreakUnits(string text)
    {
        int capacity = text.Length;
        _text = text;
        _classes = new LineBreakClass[capacity];
        _traits = new CharacterTraits[capacity];
        _joined = new bool[capacity];
        _starts = new int[capacity];
    }

    public int Count { get; private set; }

    public LineBreakClass Class(int unit) => _classes[unit];

    public int Start(int unit) => _starts[unit];

    public bool Has(int unit, CharacterTraits traits) => (_traits[unit] & traits) != CharacterTraits.None;

    /// <summary>Whether the unit ends with a zero width joiner, after which no line ends (rule LB8a).</summary>
    public bool EndsWithJoiner(int unit) => _joined[unit];

    /// <summary>Whether the unit is the dotted circle, which stands for a letter of Brahmic scripts.</summary>
    public bool IsDottedCircle(int unit) => _text[_starts[unit]] == DottedCircle;

    public static LineBreakUnits Read(string text)
    {
        var units = new LineBreakUnits(text);
        for (int i = 0; i < text.Length;)
        {
            int codePoint = Characters.At(text, i, out int length);
            units.Add(codePoint, i);
            i += length;
        }
        return units;
    }

    private static bool TakesMarks(LineBreakClass kind) =>
        kind is not (LineBreakClass.BK or LineBreakClass.CR or LineBreakClass.LF or LineBreakClass.NL or LineBreakClass.SP or LineBreakClass.ZW);

    private void Add(int codePoint, int start)
    {
        ref readonly CharacterProperties properties = ref Characters.Of(codePoint);
        LineBreakClass kind = properties.LineBreak;
        bool joiner = kind == LineBreakClass.ZWJ;
        if (joiner || kind == LineBreakClass.CM)
        {
            if (Count > 0 && TakesMarks(_classes[Count - 1]))
            {
                // The mark becomes part of the unit; only whether it is a joiner is still asked for.
                _joined[Count - 1] = joiner;
                return;
            }
            kind = LineBreakClass.AL;
        }
        _classes[Count] = kind;
        _starts[Count] = start;
        _traits[Count] = properties.Traits;
        _joined[Count] = joiner;
        Count++;
    }
}
