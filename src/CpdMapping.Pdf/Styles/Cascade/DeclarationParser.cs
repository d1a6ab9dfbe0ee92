using CpdMapping.Pdf.Styles.Properties;
using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>Reads the declarations between braces, or of an attribute.</summary>
internal sealed class DeclarationParser(TokenList tokens, SheetText sheet, List<SheetProblem> problems)
{
    private readonly List<Declaration> declarations = [];
    private readonly List<CustomDeclaration> customs = [];

    /// <summary>Reads from one place to another.</summary>
    /// <param name="start">Where the declarations start.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="other">Takes declarations of names that are no property of boxes, such as <c>size</c>; true where it knew the name.</param>
    /// <param name="atRule">Takes rules that stand between the declarations; gives the place after the rule.</param>
    public DeclarationBlock Parse(int start, int end, Func<string, ValueReader, bool>? other = null, Func<int, int, int>? atRule = null)
    {
        for (var at = start; at < end;)
        {
            var token = tokens[at];
            if (token.Kind is TokenKind.Space or TokenKind.Semicolon)
                at++;
            else if (token.Kind == TokenKind.AtKeyword && atRule is not null)
                at = atRule(at, end);
            else
                at = ReadOne(at, end, other);
        }

        return new DeclarationBlock(sheet, [.. declarations], [.. customs]);
    }

    private int ReadOne(int start, int end, Func<string, ValueReader, bool>? other)
    {
        var stop = start;
        var isRule = false;
        while (stop < end && tokens[stop].Kind != TokenKind.Semicolon && !isRule)
        {
            isRule = tokens[stop].Kind == TokenKind.OpenBrace && !IsCustom(start);
            stop = tokens.EndOf(stop);
        }

        stop = Math.Min(stop, end);
        var colon = start + 1;
        while (colon < stop && tokens[colon].Kind == TokenKind.Space)
            colon++;
        if (isRule)
            Tell(StyleCodes.NotDone, start, "A rule stands within a rule. That is not read here; write its selector in full after the rule.");
        else if (tokens[start].Kind != TokenKind.Identifier || colon >= stop || tokens[colon].Kind != TokenKind.Colon)
            Tell(StyleCodes.BadRule, start, $"'{Quote(start, stop)}' is no declaration. Write a property, a colon and a value.");
        else
            ReadDeclaration(tokens[start], colon + 1, stop, other);
        return stop;
    }

    private bool IsCustom(int start) => tokens[start].Kind == TokenKind.Identifier && tokens[start].Text.StartsWith("--", StringComparison.Ordinal);

    private void ReadDeclaration(Token name, int start, int end, Func<string, ValueReader, bool>? other)
    {
        var important = CutImportant(start, ref end);
        while (end > start && tokens[end - 1].Kind == TokenKind.Space)
            end--;
        if (name.Text.StartsWith("--", StringComparison.Ordinal))
        {
            customs.Add(new CustomDeclaration(name.Text, tokens, start, end, important));
            return;
        }

        if (other is not null && other(name.Text.ToLowerInvariant(), new ValueReader(tokens, start, end)))
            return;
        var property = PropertyTable.Find(name.Text);
        var shorthand = property is null ? PropertyTable.FindShorthand(name.Text) : null;
        if (property is null && shorthand is null)
        {
            if (!SilentProperties.Contains(name.Text))
                problems.Add(new SheetProblem(name.Offset, StyleCodes.UnknownProperty, $"The property '{name.Text}' is not known here. It is left out."));
            return;
        }

        if (!Add(property, shorthand, start, end, important, name.Offset))
            problems.Add(new SheetProblem(name.Offset, StyleCodes.UnknownValue, $"The property '{name.Text}' does not take the value '{Quote(start, end)}' here. The declaration is left out."));
    }

    private bool Add(Property? property, Shorthand? shorthand, int start, int end, bool important, int offset)
    {
        object? value;
        if (HasVariable(start, end))
            value = new DeferredValue(tokens, start, end, shorthand);
        else if (Wide(start, end) is { } wide)
            value = wide;
        else if (shorthand is not null)
        {
            if (shorthand.Read(new ValueReader(tokens, start, end)) is not { } values)
                return false;
            for (var at = 0; at < values.Length; at++)
                declarations.Add(new Declaration(shorthand.Longhands[at], values[at], important, offset));
            return true;
        }
        else
        {
            var reader = new ValueReader(tokens, start, end);
            if (!property!.TryRead(reader, out value) || !reader.IsAtEnd) // The property or the shorthand is known.
                return false;
        }

        foreach (var longhand in shorthand?.Longhands ?? [property!]) // As above.
            declarations.Add(new Declaration(longhand, value, important, offset));
        return true;
    }

    private bool CutImportant(int start, ref int end)
    {
        var at = end - 1;
        while (at > start && tokens[at].Kind == TokenKind.Space)
            at--;
        if (at <= start || !tokens[at].IsWord("important"))
            return false;
        at--;
        while (at > start && tokens[at].Kind == TokenKind.Space)
            at--;
        if (!tokens[at].IsDelimiter('!'))
            return false;
        end = at;
        return true;
    }

    private bool HasVariable(int start, int end)
    {
        for (var at = start; at < end; at++)
            if (tokens[at].IsFunction("var"))
                return true;
        return false;
    }

    private WideKeyword? Wide(int start, int end)
    {
        while (start < end && tokens[start].Kind == TokenKind.Space)
            start++;
        if (end - start != 1 || tokens[start].Kind != TokenKind.Identifier)
            return null;
        return tokens[start].Text.ToLowerInvariant() switch
        {
            "inherit" => WideKeyword.Inherit,
            "initial" => WideKeyword.Initial,
            "unset" or "revert" or "revert-layer" => WideKeyword.Unset,
            _ => null,
        };
    }

    private string Quote(int start, int end) => start >= end ? "" : sheet.Quote(tokens[start].Offset, tokens[end - 1].End);

    private void Tell(string code, int at, string message) => problems.Add(new SheetProblem(tokens[at].Offset, code, message));
}
