namespace CpdMapping.Standards.Names;

/// <summary>What a name that nothing fits may have meant: suggestions, never an answer.</summary>
internal sealed class NearStandards(StandardsLibrary library, NameIndex index, NameContext context, HeadingScope scope)
{
    private const int MostSuggestions = 5;

    /// <summary>Gives the nearest standards, first those that may be meant, then those of other catalogues that the name fits.</summary>
    public Sequence<NameCandidate> Of(Question question) =>
        Within(question).Concat(Elsewhere(question)).DistinctBy(candidate => candidate.Standard.Ref).Take(MostSuggestions).ToSequence();

    /// <summary>Gives the standards that may be meant and are spelt nearly so, the nearest first.</summary>
    public IEnumerable<NameCandidate> Within(Question question)
    {
        var asked = new NearForm(question.Name.Name);
        var found = new List<(KnownName Name, int Distance)>();
        foreach (var catalogue in scope.Catalogues)
            if (index.On(catalogue, context) is { } names)
                foreach (var entry in names.Meant)
                    found.AddRange(entry.Names.Near.To(asked));
        return found.OrderBy(near => near.Distance).Select(near => new NameCandidate(
            near.Name.Standard, MatchKind.Near, $"'{near.Name.Text}' in '{near.Name.Standard.Ref.Edition}' is spelt like it.")
        { MatchedWith = near.Name.Text });
    }

    private IEnumerable<NameCandidate> Elsewhere(Question question)
    {
        index.Prepare();
        var everywhere = question with { Scope = new(index.Catalogues, IsNarrowed: false, "") };
        return library.Catalogues
            .Where(catalogue => !scope.Catalogues.Contains(catalogue))
            .SelectMany(catalogue => index.On(catalogue, context)?.Matches(everywhere, byWords: false) ?? [])
            .Select(match => new NameCandidate(match.Standard, MatchKind.Near, $"The name fits '{match.Standard.Ref}', whose catalogue was not meant here.") { MatchedWith = match.With });
    }
}
