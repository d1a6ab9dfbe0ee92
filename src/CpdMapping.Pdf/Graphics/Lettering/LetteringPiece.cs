using System.Text;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Graphics.Lettering;

/// <summary>Text that is set in one go from one place, in one or several styles.</summary>
internal sealed class LetteringPiece(double? x, double? y, TextDirection direction)
{
    private readonly StringBuilder _text = new();
    private readonly List<LetteringSpan> _spans = [];
    private double _shiftX;
    private double _shiftY;

    /// <summary>Where the piece begins; null where the one before ends.</summary>
    public double? X { get; } = x;

    public double? Y { get; } = y;

    public TextDirection Direction { get; } = direction;

    public string Text => _text.ToString();

    public IReadOnlyList<LetteringSpan> Spans => _spans;

    /// <summary>Moves what is added from here on.</summary>
    public void Shift(double x, double y)
    {
        _shiftX += x;
        _shiftY += y;
    }

    /// <summary>Adds text; blanks are joined into one unless the style keeps them.</summary>
    public void Add(string text, ComputedStyle style)
    {
        int start = _text.Length;
        foreach (char c in text)
        {
            bool isBlank = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (isBlank && !style.KeepsSpace && (_text.Length == 0 || _text[^1] == ' '))
                continue;
            _text.Append(isBlank ? ' ' : c);
        }
        if (_text.Length == start)
            return;
        _spans.Add(new LetteringSpan(start, _text.Length - start, style, _shiftX, _shiftY));
        _shiftX = 0;
        _shiftY = 0;
    }

    /// <summary>Takes a blank from the end of the text.</summary>
    public void TrimEnd()
    {
        if (_spans.Count == 0 || _spans[^1].Style.KeepsSpace || _text[^1] != ' ')
            return;
        _text.Length--;
        LetteringSpan last = _spans[^1];
        _spans.RemoveAt(_spans.Count - 1);
        if (last.Length > 1)
            _spans.Add(last with { Length = last.Length - 1 });
    }
}
