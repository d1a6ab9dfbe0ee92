using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Graphics.Shapes;

/// <summary>Reads the commands of a path. What stands before a fault is drawn, as in browsers.</summary>
internal ref struct PathData
{
    private readonly Path _path = new();
    private NumberScanner _scanner;

    // The last handle of a curve, which a smooth one mirrors.
    private Point _handle;
    private char _before = '\0';

    private PathData(string text) => _scanner = new NumberScanner(text);

    /// <summary>The path, and whether all of the text was read.</summary>
    public static (Path Path, bool IsComplete) Read(string text)
    {
        var data = new PathData(text);
        bool isComplete = data.ReadAll();
        return (data._path, isComplete);
    }

    private bool ReadAll()
    {
        if (_scanner.IsAtEnd)
            return true;
        if (_scanner.Next is not ('M' or 'm'))
            return false;
        char command = '\0';
        while (!_scanner.IsAtEnd)
        {
            char next = _scanner.Next;
            if (char.IsAsciiLetter(next))
            {
                _scanner.Skip();
                command = next;
            }
            else if (command is 'Z' or 'z')
            {
                return false;
            }
            else
            {
                _scanner.SkipComma();
            }
            if (!ReadOne(char.ToUpperInvariant(command), char.IsAsciiLetterLower(command) ? _path.Current : default))
                return false;
            _before = char.ToUpperInvariant(command);
            // After a move its further points are lines.
            command = command switch
            {
                'M' => 'L',
                'm' => 'l',
                _ => command,
            };
        }
        return true;
    }

    private bool ReadOne(char command, Point origin)
    {
        Point current = _path.Current;
        switch (command)
        {
            case 'M' or 'L':
                if (!TryPoint(origin, out Point end))
                    return false;
                _ = command == 'M' ? _path.MoveTo(end.X, end.Y) : _path.LineTo(end.X, end.Y);
                return true;
            case 'H':
                if (!_scanner.TryNumber(out double x))
                    return false;
                _path.LineTo(origin.X + x, current.Y);
                return true;
            case 'V':
                if (!_scanner.TryNumber(out double y))
                    return false;
                _path.LineTo(current.X, origin.Y + y);
                return true;
            case 'C' or 'S':
                return ReadCubic(command, origin);
            case 'Q' or 'T':
                return ReadQuadratic(command, origin);
            case 'A':
                return ReadArc(origin);
            case 'Z':
                _path.Close();
                return true;
            default:
                return false;
        }
    }

    private bool ReadCubic(char command, Point origin)
    {
        Point current = _path.Current;
        Point first = _before is 'C' or 'S' ? (current * 2) - _handle : current;
        if (command == 'C' && !TryPoint(origin, out first))
            return false;
        if (!TryPoint(origin, out Point second) || !TryPoint(origin, out Point end))
            return false;
        _handle = second;
        _path.CurveTo(first.X, first.Y, second.X, second.Y, end.X, end.Y);
        return true;
    }

    private bool ReadQuadratic(char command, Point origin)
    {
        Point current = _path.Current;
        Point handle = _before is 'Q' or 'T' ? (current * 2) - _handle : current;
        if (command == 'Q' && !TryPoint(origin, out handle))
            return false;
        if (!TryPoint(origin, out Point end))
            return false;
        _handle = handle;
        // PDF has cubic curves only; two thirds of the way to the one handle are the same curve.
        Point first = current + ((handle - current) * (2.0 / 3));
        Point second = end + ((handle - end) * (2.0 / 3));
        _path.CurveTo(first.X, first.Y, second.X, second.Y, end.X, end.Y);
        return true;
    }

    private bool ReadArc(Point origin)
    {
        if (!_scanner.TryNumber(out double radiusX) || !_scanner.TryNext(out double radiusY) || !_scanner.TryNext(out double turn)
            || !_scanner.TryFlag(out bool isLarge) || !_scanner.TryFlag(out bool isForward))
        {
            return false;
        }
        if (!TryPoint(origin, out Point end))
            return false;
        EllipticArc.Add(_path, radiusX, radiusY, turn, isLarge, isForward, end);
        return true;
    }

    private bool TryPoint(Point origin, out Point point)
    {
        bool isRead = _scanner.TryNext(out double x) & _scanner.TryNext(out double y);
        point = new Point(origin.X + x, origin.Y + y);
        return isRead;
    }
}
