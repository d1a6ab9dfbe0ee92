using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Answers <c>@supports</c>: whether declarations can be read here.</summary>
internal static class SupportsParser
{
    private const int MaxDepth = 16;

    public static bool IsMet(TokenList tokens, int start, int end) => IsMet(new ValueReader(tokens, start, end));

    private static bool IsMet(ValueReader reader)
    {
        if (reader.Depth > MaxDepth)
            return false;
        var met = Part(reader);
        while (!reader.IsAtEnd)
        {
            if (reader.TryWord("and"))
                met &= Part(reader);
            else if (reader.TryWord("or"))
                met |= Part(reader);
            else
                return false;
        }

        return met;
    }

    private static bool Part(ValueReader reader)
    {
        var negates = false;
        while (reader.TryWord("not"))
            negates = !negates;
        return Plain(reader) != negates;
    }

    private static bool Plain(ValueReader reader)
    {
        if (reader.Current.IsFunction("selector") && !reader.IsAtEnd)
        {
            reader.Take();
            return true;
        }

        if (!reader.Is(TokenKind.OpenParenthesis))
        {
            if (!reader.IsAtEnd)
                reader.Take();
            return false;
        }

        var inner = reader.Enter();
        var start = inner.Position;
        if (!inner.TryIdentifier(out var name) || !inner.TryKind(TokenKind.Colon))
        {
            inner.Position = start;
            return IsMet(inner);
        }

        if (name.StartsWith("--", StringComparison.Ordinal))
            return true;
        if (PropertyTable.Find(name) is { } property)
            return property.TryRead(inner, out _) && inner.IsAtEnd;
        return PropertyTable.FindShorthand(name)?.Read(inner) is not null;
    }
}
