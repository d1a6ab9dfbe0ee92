using System.Globalization;

namespace CpdMapping.Standards.Names;

/// <summary>The codes of one edition: 'PCF 7', 'Domain seven', 'S.4.6', 'Safe: S2', and 'S1.1', a prompt under S1.</summary>
internal sealed class EditionNumbers
{
    private const int MostPrompts = 20; // more than any key line has

    private readonly SurroundingsReader surroundings;
    private readonly Dictionary<string, Standard> codes = new(StringComparer.Ordinal);

    public EditionNumbers(Edition edition, SurroundingsReader surroundings)
    {
        this.surroundings = surroundings;
        foreach (var standard in edition.Standards)
            if (standard.Ref.Code.Length == 1 || standard.Ref.Code.Any(char.IsAsciiDigit))
                codes.TryAdd(CodeForm.Key(new NameReading(standard.Ref.Code).Words), standard);
    }

    /// <summary>Tells whether a part of a name is a name of the standard with a code.</summary>
    public delegate bool NameTest(NameReading name, int from, int to, string code);

    /// <summary>Gives the standards whose code the whole name is.</summary>
    public IEnumerable<NameMatch> Matches(Question question, NameTest isNameOf)
    {
        foreach (var code in question.Name.Codes)
            if (codes.TryGetValue(code.Key, out var standard))
            {
                if (Around(question, 0, question.Name.Count, code, standard, isNameOf) is var around && around != Surroundings.None)
                    return [Match(question, standard, around)];
            }
            else if (CodeForm.Above(code.Key) is { } above && codes.TryGetValue(above, out standard) && IsPrompt(standard, code.Key)
                && Around(question, 0, question.Name.Count, code, standard, isNameOf) is var within && within != Surroundings.None)
            {
                var reason = $"Prompts are not loaded, and it is one under '{standard.Ref}'.";
                return [Match(question, standard, within) with { How = MatchKind.Prompt, Reason = reason }];
            }
        return [];
    }

    /// <summary>Reads the code that stands in a part beside a name; null where something else than a code and the catalogue's names does.</summary>
    public CodeBeside? Beside(Question question, int from, int to)
    {
        foreach (var code in question.Name.Codes)
            if (code.From >= from && code.To <= to && codes.TryGetValue(code.Key, out var standard)
                && Around(question, from, to, code, standard, isNameOf: null) is var around && around != Surroundings.None)
                return new(standard, around, question.Name.Text(from, to));
        foreach (var code in question.Name.Codes)
            if (code.IsPlain && code.From >= from && code.To <= to && Around(question, from, to, code, standard: null, isNameOf: null) != Surroundings.None)
                return new(null, Surroundings.Clear, question.Name.Text(from, to));
        return null;
    }

    /// <summary>Gives the standard that a code means, with a doubt unless one catalogue alone is meant.</summary>
    public static NameMatch Match(Question question, Standard standard, Surroundings around)
    {
        var isMeant = around.HasFlag(Surroundings.CatalogueAlone) || (question.Scope.IsNarrowed && question.Scope.Catalogues.Count == 1);
        var doubt = isMeant ? null
            : around.HasFlag(Surroundings.Catalogue) || question.Scope.IsNarrowed ? "The code stands beside a name of several catalogues, and none of them alone."
            : "A code alone does not say which catalogue is meant.";
        return new(standard, MatchKind.Code, standard.Ref.Code, $"It is the code of '{standard.Ref}'.", doubt, Beside: around);
    }

    // A key line of enquiry has prompts; where the body's count of them is known, the number must be within it.
    private static bool IsPrompt(Standard standard, string key) =>
        (standard.Prompts is not null || standard.Kind == "kloe")
        && int.TryParse(key.AsSpan(key.LastIndexOf('.') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= (standard.Prompts?.Value ?? MostPrompts);

    private Surroundings Around(Question question, int from, int to, CodeSpan code, Standard? standard, NameTest? isNameOf)
    {
        var after = surroundings.Read(question, code.To, to);
        if (after == Surroundings.None)
            return Surroundings.None;
        var before = surroundings.Read(question, from, code.From);
        if (before != Surroundings.None)
            return before | after;
        // 'Safe: S2' names the item that S2 belongs to.
        if (isNameOf is not null && standard?.Parent is { } parent)
            for (var start = from; start < code.From; start++)
                if (isNameOf(question.Name, start, code.From, parent.Value) && surroundings.Read(question, from, start) is var outer && outer != Surroundings.None)
                    return outer | after;
        return Surroundings.None;
    }
}
