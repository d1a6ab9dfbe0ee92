namespace CpdMapping.Standards.Names;

/// <summary>Finds what a name means in one catalogue after another, and puts the answers together. Never a guess.</summary>
internal sealed class NameResolver
{
    private const int LongestName = 500; // longer texts are no names, and comparing them would take long

    private readonly StandardsLibrary library;
    private readonly NameIndex index;
    private readonly NameContext context;
    private readonly HeadingScope scope;

    public NameResolver(StandardsLibrary library, NameContext context)
    {
        (this.library, this.context, index) = (library, context, library.NameIndex);
        scope = HeadingScope.Of(context, index.Phrases, index.Catalogues);
    }

    /// <summary>Whether headings or the like say which catalogues may be meant.</summary>
    public bool IsNarrowed => scope.IsNarrowed;

    public NameResolution Resolve(string name)
    {
        if (name.Length > LongestName)
            return Answer(name, $"The name has {name.Length} characters; at most {LongestName} are looked at.", []);
        if (StandardRef.TryParse(name.Trim(), out var reference))
            return ByReference(name, reference);
        var reading = new NameReading(name);
        if (reading.Count == 0)
            return Answer(name, "There is no name.", []);
        var question = new Question(reading, index.Phrases.In(reading), scope);
        var other = question.Hits.FirstOrDefault(hit => hit.Phrase.Other is not null).Phrase?.Other;
        if (other is not null)
            return Answer(name, $"No loaded catalogue is meant: {other}.", []);
        var matches = Matches(question, byWords: false);
        if (matches.Count == 0 && Whole(question) is { } catalogues)
            return catalogues;
        if (matches.Count == 0)
            matches = Matches(question, byWords: true);
        if (matches.Count == 0)
            return Unknown(question);
        var doubt = scope.Doubt ?? question.Hits.Select(hit => hit.Phrase.Doubt).FirstOrDefault(text => text is not null);
        if (matches is [{ IsOneWord: true, Doubt: null }])
            doubt ??= "One word alone does not say which catalogue is meant.";
        if (matches is [{ Doubt: null } one] && doubt is null)
            return one.How == MatchKind.Words && Rivals(question, one) is { Count: > 0 } rivals
                ? Ambiguous(name, [one, .. rivals], doubt: $"{one.Reason} Another name is near it too, and none was chosen.")
                : Answer(name, one.Reason + Withdrawn(one.Standard) + Notes(), [one.ToCandidate()], one.Standard, one.How);
        return Ambiguous(name, matches, doubt);
    }

    private NameResolution ByReference(string name, StandardRef reference)
    {
        if (library.TryGet(reference, out var standard))
        {
            var reason = $"It is the full reference of '{reference}'.";
            return Answer(name, reason, [new(standard, MatchKind.Reference, reason) { MatchedWith = reference.ToString() }], standard, MatchKind.Reference);
        }
        var others = library.WithCode(reference.Code)
            .Where(other => other.Ref.Edition.Catalogue == reference.Edition.Catalogue && (context.Drafts || !other.Ref.Edition.IsDraft))
            .Select(other => new NameCandidate(other, MatchKind.Near, $"'{other.Ref.Edition}' has the code '{reference.Code}'.") { MatchedWith = reference.Code });
        return Answer(name, $"The data set '{library.DataSet}' has no standard '{reference}'.", others.ToSequence());
    }

    private List<NameMatch> Matches(Question question, bool byWords)
    {
        if (!scope.IsNarrowed)
            index.Prepare();
        var found = new List<NameMatch>();
        foreach (var catalogue in scope.Catalogues)
            if (index.On(catalogue, context) is { } names)
                found.AddRange(names.Matches(question, byWords));
        return found.Count < 2 ? found : new Succession(library, context.On).Decide(Best([.. found.DistinctBy(match => match.Standard.Ref)]));
    }

    // What nothing contradicts stands before what something does, and what can be claimed before a mere heading.
    private static List<NameMatch> Best(List<NameMatch> matches)
    {
        if (matches.Exists(match => match.Doubt is null))
            matches = matches.FindAll(match => !match.IsContradicted);
        return matches.Exists(match => match.Standard.Claimable) ? matches.FindAll(match => match.Standard.Claimable || match.IsContradicted) : matches;
    }

    private NameResolution Ambiguous(string name, List<NameMatch> matches, string? doubt)
    {
        var candidates = matches.OrderBy(match => match.How).ThenBy(match => match.Standard.Ref).Select(match => match.ToCandidate()).ToSequence();
        var doubts = string.Join(' ', matches.Select(match => match.Doubt).Prepend(doubt).OfType<string>().Distinct(StringComparer.Ordinal));
        var several = $"'{name}' fits {matches.Count} standards: {string.Join(", ", candidates.Select(candidate => candidate.Standard.Ref))}.";
        var settles = matches.Count > 1 ? new Settling(library, index).Sentence(candidates) : "";
        return Answer(name, (doubts.Length > 0 ? doubts : several) + settles + Notes(), candidates);
    }

    /// <summary>Answers for a text that is a catalogue's name and no standard's.</summary>
    private NameResolution? Whole(Question question)
    {
        if (question.Hits.Count == 0)
            return null;
        var name = question.Name;
        var covered = new bool[name.Count];
        foreach (var hit in question.Hits)
            covered.AsSpan(hit.From, hit.To - hit.From).Fill(true);
        for (var i = 0; i < name.Count; i++)
            if (!covered[i] && !name.IsSmall(i) && !name.Codes.Any(code => code.From == i && code.To == i + 1 && !code.IsPlain))
                return null;
        var meant = HeadingScope.Of(new() { Headings = [name.Name] }, index.Phrases, index.Catalogues);
        if (meant.Doubt is not null || meant.Catalogues is not [var catalogue])
            return Answer(name.Name, $"'{name.Name}' is a name of {meant.Catalogues.Count} catalogues: {string.Join(", ", meant.Catalogues)}.{(meant.Doubt is null ? "" : $" {meant.Doubt}")}", []);
        var items = (index.On(catalogue, context)?.Meant ?? []).Take(1).SelectMany(entry => entry.Edition.Standards).Where(item => item.Claimable && item.Parent is null)
            .Select(item => new NameCandidate(item, MatchKind.Near, $"It is one of the standards of '{item.Ref.Edition}'.") { MatchedWith = item.Name });
        return Answer(name.Name, $"'{name.Name}' is the name of the catalogue '{catalogue}', and not of one of its standards.{Notes()}", items.ToSequence());
    }

    private NameResolution Unknown(Question question)
    {
        var suggestions = new NearStandards(library, index, context, scope).Of(question);
        if (scope.Catalogues.IsEmpty)
            return Answer(question.Name.Name, $"No loaded standard is meant by '{question.Name.Name}'.{scope.Notes}", suggestions);
        var where = scope.IsNarrowed ? string.Join(", ", scope.Catalogues) : $"the data set '{library.DataSet}'";
        var hint = suggestions.IsEmpty ? "" : " The candidates are near it, and none was chosen.";
        return Answer(question.Name.Name, $"No standard of {where} is called '{question.Name.Name}'.{hint}{Notes()}", suggestions);
    }

    // What else in the editions meant is spelt nearly so: then even the same words in another order do not decide.
    private List<NameMatch> Rivals(Question question, NameMatch one) =>
        [.. new NearStandards(library, index, context, scope).Within(question)
            .Where(near => near.Standard.Ref != one.Standard.Ref && near.MatchedWith is { } other && other != one.With)
            .Select(near => new NameMatch(near.Standard, MatchKind.Near, near.MatchedWith ?? "", near.Reason))];

    private static string Withdrawn(Standard standard) => standard.Status == StandardStatus.Withdrawn ? " The body withdrew it while the edition went on." : "";

    private string Notes() => (context.On is null ? " No date was given, so the newest editions were taken." : "") + scope.Notes;

    private static NameResolution Answer(string name, string reason, Sequence<NameCandidate> candidates, Standard? standard = null, MatchKind? how = null) =>
        new() { Name = name, Reason = reason, Candidates = candidates, Standard = standard, How = how };
}
