namespace CpdMapping.Standards;

/// <summary>Finds what a name means in one catalogue after another, and puts the answers together. Never a guess.</summary>
internal sealed class NameResolver(StandardsLibrary library, NameContext context)
{
    private const int MostSuggestions = 5;
    private const int LongestName = 500; // longer texts are no names, and comparing them would take long

    private readonly HeadingScope scope = HeadingScope.Of(context, library.Entries, library.Catalogues);

    public NameResolution Resolve(string name)
    {
        if (name.Length > LongestName)
            return Answer(name, $"The name has {name.Length} characters; at most {LongestName} are looked at.", []);
        if (StandardRef.TryParse(name.Trim(), out var reference))
            return ByReference(name, reference);
        var reading = new NameReading(name);
        if (reading.Tokens.Length == 0)
            return Answer(name, "There is no name.", []);
        var matches = Best(scope.Catalogues.SelectMany(catalogue => Within(catalogue).Matches(reading)).DistinctBy(match => match.Standard.Ref).ToList());
        return matches.Count == 0 ? Unknown(reading)
            : matches is [{ Doubt: null } one] ? Answer(name, one.Reason + Notes(), [one.ToCandidate()], one.Standard, one.How)
            : Ambiguous(name, matches);
    }

    private NameResolution ByReference(string name, StandardRef reference)
    {
        if (library.TryGet(reference, out var standard))
        {
            var reason = $"It is the full reference of '{reference}'.";
            return Answer(name, reason, [new(standard, MatchKind.Reference, reason)], standard, MatchKind.Reference);
        }
        var others = library.WithCode(reference.Code).Where(other => other.Ref.Edition.Catalogue == reference.Edition.Catalogue)
            .Select(other => new NameCandidate(other, MatchKind.Near, $"'{other.Ref.Edition}' has the code '{reference.Code}'."));
        return Answer(name, $"The data set '{library.DataSet}' has no standard '{reference}'.", others.ToSequence());
    }

    // What nothing contradicts stands before what something does, and what can be claimed before a mere heading.
    private static List<NameMatch> Best(List<NameMatch> matches)
    {
        if (matches.Exists(match => match.Doubt is null))
            matches = matches.FindAll(match => !match.IsContradicted);
        return matches.Exists(match => match.Standard.Claimable) ? matches.FindAll(match => match.Standard.Claimable || match.Doubt is not null) : matches;
    }

    private NameResolution Ambiguous(string name, List<NameMatch> matches)
    {
        var candidates = matches.OrderBy(match => match.How).ThenBy(match => match.Standard.Ref).Select(match => match.ToCandidate()).ToSequence();
        var doubts = string.Join(' ', matches.Select(match => match.Doubt).OfType<string>().Distinct(StringComparer.Ordinal));
        var reason = doubts.Length > 0
            ? doubts
            : $"'{name}' fits {matches.Count} standards: {string.Join(", ", candidates.Select(candidate => candidate.Standard.Ref))}. "
                + "The catalogue's heading or a full reference would tell them apart.";
        return Answer(name, reason + Notes(), candidates);
    }

    private NameResolution Unknown(NameReading reading)
    {
        var suggestions = NearNames.Of(reading.Name, scope.Catalogues.SelectMany(catalogue => Within(catalogue).Names()), item => item.Name, int.MaxValue)
            .Select(item => new NameCandidate(item.Standard, MatchKind.Near, $"'{item.Name}' in '{item.Standard.Ref.Edition}' is spelt like it."))
            .Concat(Elsewhere(reading))
            .DistinctBy(candidate => candidate.Standard.Ref).Take(MostSuggestions).ToSequence();
        var where = scope.IsNarrowed ? string.Join(", ", scope.Catalogues) : $"the data set '{library.DataSet}'";
        var hint = suggestions.IsEmpty ? "" : " The candidates are near it, and none was chosen.";
        return Answer(reading.Name, $"No standard of {where} is called '{reading.Name}'.{hint}{Notes()}", suggestions);
    }

    private IEnumerable<NameCandidate> Elsewhere(NameReading reading) => library.Catalogues
        .Where(catalogue => !scope.Catalogues.Contains(catalogue))
        .SelectMany(catalogue => Within(catalogue).Matches(reading))
        .Select(match => new NameCandidate(match.Standard, MatchKind.Near, $"The name fits '{match.Standard.Ref}', whose catalogue was not meant here."));

    private CatalogueNames Within(CatalogueId catalogue) => new(library, catalogue, context, scope.IsNarrowed && scope.Catalogues.Contains(catalogue));

    private string Notes() => (context.On is null ? " No date was given, so the newest editions were taken." : "") + scope.Notes;

    private static NameResolution Answer(string name, string reason, Sequence<NameCandidate> candidates, Standard? standard = null, MatchKind? how = null) =>
        new() { Name = name, Reason = reason, Candidates = candidates, Standard = standard, How = how };
}
