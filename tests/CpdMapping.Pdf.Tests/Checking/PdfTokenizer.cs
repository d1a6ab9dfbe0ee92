using System.Globalization;
using System.Text;

namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>Reads the objects of PDF one after the other. A fault of the syntax is an <see cref="InvalidDataException"/>.</summary>
internal sealed class PdfTokenizer(byte[] bytes, int place = 0)
{
    public int Place { get; set; } = place;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return Place >= bytes.Length;
        }
    }

    /// <summary>The next object: number, text, name, list, dictionary, reference, truth, null or keyword.</summary>
    public object? Next()
    {
        SkipSpace();
        byte c = Peek(0);
        switch (c)
        {
            case (byte)'/':
                return ReadName();
            case (byte)'(':
                return ReadLiteral();
            case (byte)'<' when Peek(1) == '<':
                return ReadDictionary();
            case (byte)'<':
                return ReadHex();
            case (byte)'[':
                return ReadList();
            case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                return ReadNumberOrReference();
        }
        int start = Place;
        while (Place < bytes.Length && IsRegular(bytes[Place]))
            Place++;
        if (Place == start)
            throw new InvalidDataException($"An unexpected character stands at byte {start}.");
        return Encoding.ASCII.GetString(bytes, start, Place - start) switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            var word => new PdfKeyword(word),
        };
    }

    private static bool IsSpace(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte c) => !IsSpace(c) && !"()<>[]{}/%"u8.Contains(c);

    private byte Peek(int ahead) => Place + ahead < bytes.Length ? bytes[Place + ahead] : throw new InvalidDataException("The file ends within an object.");

    private void SkipSpace()
    {
        while (Place < bytes.Length && (IsSpace(bytes[Place]) || bytes[Place] == '%'))
        {
            if (bytes[Place] != '%')
            {
                Place++;
                continue;
            }
            while (Place < bytes.Length && bytes[Place] is not (10 or 13))
                Place++;
        }
    }

    private PdfName ReadName()
    {
        Place++;
        var name = new List<byte>();
        while (Place < bytes.Length && IsRegular(bytes[Place]))
        {
            if (bytes[Place] == '#')
            {
                name.Add(Convert.ToByte(Encoding.ASCII.GetString(bytes, Place + 1, 2), 16));
                Place += 3;
                continue;
            }
            name.Add(bytes[Place++]);
        }
        return new PdfName(Encoding.UTF8.GetString([.. name]));
    }

    private PdfText ReadLiteral()
    {
        var text = new List<byte>();
        Place++;
        for (int depth = 1; ;)
        {
            byte c = Peek(0);
            Place++;
            if (c == '\\')
            {
                byte escaped = Peek(0);
                Place++;
                text.Add(escaped switch
                {
                    (byte)'n' => 10,
                    (byte)'r' => 13,
                    (byte)'(' or (byte)')' or (byte)'\\' => escaped,
                    _ => throw new InvalidDataException("A string has an escape that our writer never makes."),
                });
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0)
                return new PdfText([.. text]);
            // A bare carriage return reads as a line feed.
            text.Add(c == 13 ? (byte)10 : c);
        }
    }

    private PdfText ReadHex()
    {
        int start = ++Place;
        while (Peek(0) != '>')
            Place++;
        string digits = Encoding.ASCII.GetString(bytes, start, Place++ - start);
        return digits.Length % 2 == 0 ? new PdfText(Convert.FromHexString(digits)) : throw new InvalidDataException("A hexadecimal string has half a byte.");
    }

    private List<object?> ReadList()
    {
        Place++;
        var list = new List<object?>();
        while (true)
        {
            SkipSpace();
            if (Peek(0) == ']')
            {
                Place++;
                return list;
            }
            list.Add(Next());
        }
    }

    private PdfDictionary ReadDictionary()
    {
        Place += 2;
        var dictionary = new PdfDictionary();
        while (true)
        {
            SkipSpace();
            if (Peek(0) == '>' && Peek(1) == '>')
            {
                Place += 2;
                return dictionary;
            }
            if (Next() is not PdfName name)
                throw new InvalidDataException($"A key is no name before byte {Place}.");
            if (!dictionary.TryAdd(name.Value, Next()))
                throw new InvalidDataException($"The key {name.Value} is there twice before byte {Place}.");
        }
    }

    private object ReadNumberOrReference()
    {
        double number = ReadNumber();
        int after = Place;
        if (number >= 0 && number == (int)number && TryKeyword(" 0 R"u8))
            return new PdfReference((int)number);
        Place = after;
        return number;
    }

    private double ReadNumber()
    {
        int start = Place;
        while (Place < bytes.Length && IsRegular(bytes[Place]))
            Place++;
        string digits = Encoding.ASCII.GetString(bytes, start, Place - start);
        return double.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw new InvalidDataException($"'{digits}' is no number.");
    }

    private bool TryKeyword(ReadOnlySpan<byte> word)
    {
        if (!bytes.AsSpan(Place).StartsWith(word) || (Place + word.Length < bytes.Length && IsRegular(bytes[Place + word.Length])))
            return false;
        Place += word.Length;
        return true;
    }
}
