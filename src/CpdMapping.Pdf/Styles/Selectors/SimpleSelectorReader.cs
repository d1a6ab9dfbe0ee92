using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>Reads one simple selector, such as <c>.name</c> or <c>:not(…)</c>, into a compound.</summary>
internal sealed class SimpleSelectorReader(TokenList tokens, SelectorParser parser, CompoundBuilder builder, int depth)
{
    public string? Fault { get; private set; }

    /// <summary>Reads at a place, and gives the place after it.</summary>
    public int Read(int at, int end, ref Specificity specificity)
    {
        var token = tokens[at];
        if (builder.Pseudo != PseudoElement.None && token.Kind != TokenKind.Colon)
            return Fail("nothing may stand after '::before', '::after' or '::marker'", end);
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                specificity.Names++;
                return builder.SetName(token.Text.ToLowerInvariant()) ? at + 1 : Fail($"'{token.Text}' stands where no name can stand", end);
            case TokenKind.Delimiter when token.IsDelimiter('*'):
                return builder.SetName(null) ? at + 1 : Fail("'*' stands where no name can stand", end);
            case TokenKind.Hash when token.IsWhole:
                specificity.Ids++;
                builder.SetId(token.Text);
                return at + 1;
            case TokenKind.Delimiter when token.IsDelimiter('.') && at + 1 < end && tokens[at + 1].Kind == TokenKind.Identifier:
                specificity.Classes++;
                builder.AddClass(tokens[at + 1].Text);
                return at + 2;
            case TokenKind.OpenBracket:
                specificity.Classes++;
                return ReadAttribute(at);
            case TokenKind.Colon:
                return ReadPseudo(at, end, ref specificity);
            default:
                return Fail($"'{token.Text}' is no part of a selector", end);
        }
    }

    private int ReadAttribute(int at)
    {
        var after = tokens.EndOf(at);
        var reader = new ValueReader(tokens, at + 1, tokens.IsClosed(at) ? after - 1 : after);
        if (!reader.TryIdentifier(out var name))
            return Fail("the name of an attribute is missing", after);
        name = name.ToLowerInvariant();
        if (reader.IsAtEnd)
        {
            builder.Add(new AttributeTest(name, '\0', "", false));
            return after;
        }

        var sign = reader.Take().Text;
        if (sign is not "=" and not ("~" or "|" or "^" or "$" or "*") || (sign != "=" && !reader.TrySign('=')))
            return Fail("an attribute is compared by no known sign", after);
        if (!reader.TryText(out var value) && !reader.TryIdentifier(out value))
            return Fail("the value of an attribute is missing or not in quotes", after);
        var ignoresCase = reader.TryWord("i") || name is "dir" or "type" or "align";
        reader.TryWord("s");
        if (!reader.IsAtEnd)
            return Fail("too much stands in the brackets", after);
        builder.Add(new AttributeTest(name, sign[0], value, ignoresCase));
        return after;
    }

    private int ReadPseudo(int at, int end, ref Specificity specificity)
    {
        var isElement = at + 1 < end && tokens[at + 1].Kind == TokenKind.Colon;
        at += isElement ? 2 : 1;
        if (at >= end || tokens[at].Kind is not (TokenKind.Identifier or TokenKind.Function))
            return Fail("a name is missing after the colon", end);
        var token = tokens[at];
        var name = token.Text.ToLowerInvariant();
        var after = tokens.EndOf(at);
        if (isElement || name is "before" or "after" or "first-line" or "first-letter")
            return ReadElement(name, after, ref specificity);
        if (token.Kind == TokenKind.Identifier)
        {
            specificity.Classes++;
            return PseudoClasses.Find(name) is { } test ? Add(test, after) : Fail($"':{name}' is not known here", after);
        }

        return ReadFunction(name, at + 1, tokens.IsClosed(at) ? after - 1 : after, after, ref specificity);
    }

    private int ReadElement(string name, int after, ref Specificity specificity)
    {
        specificity.Names++;
        switch (name)
        {
            case "before":
                builder.Pseudo = PseudoElement.Before;
                return after;
            case "after":
                builder.Pseudo = PseudoElement.After;
                return after;
            case "marker":
                builder.Pseudo = PseudoElement.Marker;
                return after;
            case "first-line" or "first-letter":
                return Fail($"'::{name}' is not printed here", after);
            default:
                // Boxes of the screen alone: what is selected, scroll bars, placeholders.
                return Add(StateTest.Never, after);
        }
    }

    private int ReadFunction(string name, int start, int end, int after, ref Specificity specificity)
    {
        if (name is "is" or "where" or "not" or "matches" or "-webkit-any" or "-moz-any")
        {
            if (parser.ParseList(start, end, depth + 1) is not { } list)
                return Fail(parser.Fault ?? "its list cannot be read", after);
            if (name != "where")
                specificity.Add(list.Max(selector => selector.Specificity));
            return Add(new ListTest(list, name == "not"), after);
        }

        specificity.Classes++;
        var reader = new ValueReader(tokens, start, end);
        if (name is "lang")
        {
            var languages = new List<string>();
            while (reader.TryText(out var language) || reader.TryIdentifier(out language))
            {
                languages.Add(language);
                reader.TryComma();
            }

            return languages.Count > 0 ? Add(new LanguageTest(languages), after) : Fail("':lang()' names no language", after);
        }

        if (name is "dir")
            return Add(new AttributeTest("dir", '=', reader.TryIdentifier(out var direction) ? direction : "", true), after);
        if (name is "nth-child" or "nth-last-child" or "nth-of-type" or "nth-last-of-type")
        {
            return NthReader.TryRead(reader, out var step, out var offset)
                ? Add(new NthTest(step, offset, name.EndsWith("of-type", StringComparison.Ordinal), name.StartsWith("nth-last", StringComparison.Ordinal)), after)
                : Fail($"':{name}()' is not given as 'odd', 'even' or 'an+b'", after);
        }

        return Fail($"':{name}()' is not known here", after);
    }

    private int Add(ElementTest test, int after)
    {
        builder.Add(test);
        return after;
    }

    private int Fail(string fault, int after)
    {
        Fault = fault;
        return after;
    }
}
