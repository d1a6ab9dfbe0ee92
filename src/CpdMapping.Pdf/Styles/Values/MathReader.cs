using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Reads lengths and numbers, with <c>calc()</c>, <c>min()</c>, <c>max()</c> and <c>clamp()</c> of them.</summary>
internal static class MathReader
{
    private const int MaxDepth = 32;

    /// <summary>Reads a length, with or without per cent; a bare nought is a length too.</summary>
    public static bool TryLength(ValueReader reader, bool percent, out LengthSum length)
    {
        length = LengthSum.Zero;
        var start = reader.Position;
        if (reader.Is(TokenKind.Number) && reader.Current.Number == 0)
        {
            reader.Take();
            return true;
        }

        if (!TryTerm(reader, out var term) || term.Length is not { } found || (!percent && found.HasPercent))
        {
            reader.Position = start;
            return false;
        }

        length = found;
        return true;
    }

    /// <summary>Reads a number or a sum that is one.</summary>
    public static bool TryNumber(ValueReader reader, out double number)
    {
        var start = reader.Position;
        number = 0;
        if (!TryTerm(reader, out var term) || term.Length is not null)
        {
            reader.Position = start;
            return false;
        }

        number = term.Number;
        return true;
    }

    private static bool TryTerm(ValueReader reader, out Term term)
    {
        term = default;
        if (reader.IsAtEnd)
            return false;
        var token = reader.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                term = new Term(token.Number, null);
                break;
            case TokenKind.Percentage:
                term = new Term(0, LengthSum.Zero with { Percent = token.Number / 100 });
                break;
            case TokenKind.Dimension:
                if (Units.Find(token.Number, token.Text) is not { } length)
                    return false;
                term = new Term(0, length);
                break;
            case TokenKind.Function:
                return reader.Depth < MaxDepth && TryFunction(reader, token.Text, out term);
            default:
                return false;
        }

        reader.Take();
        return true;
    }

    private static bool TryFunction(ValueReader reader, string name, out Term term)
    {
        term = default;
        switch (name.ToLowerInvariant())
        {
            case "calc":
                var inner = reader.Enter();
                return TrySum(inner, out term) && inner.IsAtEnd;
            case "min":
                return TryChoice(reader.Enter(), greatest: false, out term);
            case "max":
                return TryChoice(reader.Enter(), greatest: true, out term);
            case "clamp":
                return TryClamp(reader.Enter(), out term);
            default:
                return false;
        }
    }

    private static bool TrySum(ValueReader reader, out Term sum)
    {
        if (!TryProduct(reader, out sum))
            return false;
        while (reader.Current.IsDelimiter('+') || reader.Current.IsDelimiter('-'))
        {
            var minus = reader.Take().Text == "-";
            if (!TryProduct(reader, out var next) || next.IsLength != sum.IsLength)
                return false;
            sum = sum.Plus(minus ? next.Times(-1) : next);
        }

        return true;
    }

    private static bool TryProduct(ValueReader reader, out Term product)
    {
        if (!TryFactor(reader, out product))
            return false;
        while (reader.Current.IsDelimiter('*') || reader.Current.IsDelimiter('/'))
        {
            var divides = reader.Take().Text == "/";
            if (!TryFactor(reader, out var next) || (next.IsLength && (divides || product.IsLength)) || (divides && next.Number == 0))
                return false;
            product = next.IsLength ? next.Times(product.Number) : product.Times(divides ? 1 / next.Number : next.Number);
        }

        return true;
    }

    private static bool TryFactor(ValueReader reader, out Term term)
    {
        if (!reader.Is(TokenKind.OpenParenthesis))
            return TryTerm(reader, out term);
        term = default;
        if (reader.Depth >= MaxDepth)
            return false;
        var inner = reader.Enter();
        return TrySum(inner, out term) && inner.IsAtEnd;
    }

    private static bool TryList(ValueReader reader, out List<Term> terms)
    {
        terms = [];
        do
        {
            if (!TrySum(reader, out var term) || (terms.Count > 0 && term.IsLength != terms[0].IsLength))
                return false;
            terms.Add(term);
        }
        while (reader.TryComma());
        return reader.IsAtEnd;
    }

    private static bool TryChoice(ValueReader reader, bool greatest, out Term term)
    {
        term = default;
        if (!TryList(reader, out var terms))
            return false;
        term = Choose(greatest, terms);
        return true;
    }

    private static bool TryClamp(ValueReader reader, out Term term)
    {
        term = default;
        if (!TryList(reader, out var terms) || terms.Count != 3)
            return false;
        term = Choose(true, [terms[0], Choose(false, [terms[1], terms[2]])]);
        return true;
    }

    private static Term Choose(bool greatest, List<Term> terms)
    {
        if (terms[0].IsLength)
            return new Term(0, LengthSum.Choose(greatest, [.. terms.Select(term => term.Length ?? LengthSum.Zero)]));
        return new Term(greatest ? terms.Max(term => term.Number) : terms.Min(term => term.Number), null);
    }

    /// <summary>A number, or a length.</summary>
    private readonly record struct Term(double Number, LengthSum? Length)
    {
        public bool IsLength => Length is not null;

        public Term Plus(Term other) => new(Number + other.Number, Length?.Plus(other.Length ?? LengthSum.Zero));

        public Term Times(double factor) => new(Number * factor, Length?.Times(factor));
    }
}
