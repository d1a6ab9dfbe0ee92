using System.Globalization;

namespace CpdMapping.Pdf.Graphics;

/// <summary>Reads the numbers of an attribute, which commas and blanks stand between where they are needed.</summary>
internal ref struct NumberScanner(ReadOnlySpan<char> text)
{
    // Beyond this nothing can be seen, and sums of such numbers stay numbers.
    private const double Largest = 1e7;

    private readonly ReadOnlySpan<char> _text = text;
    private int _place = 0;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return _place >= _text.Length;
        }
    }

    /// <summary>The next character that is no blank, or a null character at the end.</summary>
    public char Next => IsAtEnd ? '\0' : _text[_place];

    public void Skip() => _place++;

    /// <summary>Reads a number, and the comma behind it if there is one.</summary>
    public bool TryNumber(out double number)
    {
        SkipSpace();
        int start = _place;
        int at = start;
        if (at < _text.Length && _text[at] is '+' or '-')
            at++;
        int digits = Digits(ref at);
        if (at < _text.Length && _text[at] == '.')
        {
            at++;
            digits += Digits(ref at);
        }
        if (digits == 0)
        {
            number = 0;
            return false;
        }
        if (at < _text.Length && _text[at] is 'e' or 'E')
        {
            int exponent = at + 1;
            if (exponent < _text.Length && _text[exponent] is '+' or '-')
                exponent++;
            if (Digits(ref exponent) > 0)
                at = exponent;
        }
        _place = at;
        bool isRead = double.TryParse(_text[start..at], NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
        number = Math.Clamp(value, -Largest, Largest);
        return isRead && double.IsFinite(number);
    }

    /// <summary>Reads a number, after a comma where there is one.</summary>
    public bool TryNext(out double number)
    {
        SkipComma();
        return TryNumber(out number);
    }

    /// <summary>Reads the 0 or 1 of an arc, which the next number may follow at once.</summary>
    public bool TryFlag(out bool flag)
    {
        SkipComma();
        flag = Next == '1';
        if (Next is not ('0' or '1'))
            return false;
        _place++;
        return true;
    }

    /// <summary>Reads letters, such as a unit or the name of a function.</summary>
    public ReadOnlySpan<char> Word()
    {
        int start = _place;
        while (_place < _text.Length && (char.IsAsciiLetter(_text[_place]) || _text[_place] == '%'))
            _place++;
        return _text[start.._place];
    }

    public void SkipComma()
    {
        if (Next == ',')
            _place++;
    }

    private int Digits(ref int at)
    {
        int start = at;
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
            at++;
        return at - start;
    }

    private void SkipSpace()
    {
        while (_place < _text.Length && _text[_place] is ' ' or '\t' or '\n' or '\r' or '\f')
            _place++;
    }
}
