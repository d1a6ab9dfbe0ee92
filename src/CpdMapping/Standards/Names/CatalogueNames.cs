using System.Globalization;

namespace CpdMapping.Standards.Names;

/// <summary>What a name means in one catalogue on one day: in the editions in force, else in others and through their successors.</summary>
internal sealed class CatalogueNames
{
    private readonly StandardsLibrary library;
    private readonly DateOnly? day;
    private readonly List<EditionEntry> published;
    private readonly List<EditionEntry> current;
    private readonly List<EditionEntry> drafts;
    private readonly List<EditionEntry> others;
    private readonly Sequence<EditionRef> tookItsPlace;

    /// <summary>Sorts the editions by what they are on a day.</summary>
    /// <param name="library">The library.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="entries">Its editions, newest first.</param>
    /// <param name="day">The day; null for the newest edition.</param>
    /// <param name="withDrafts">Whether drafts may be meant.</param>
    public CatalogueNames(StandardsLibrary library, CatalogueId catalogue, List<EditionEntry> entries, DateOnly? day, bool withDrafts)
    {
        (this.library, this.day) = (library, day);
        published = entries.FindAll(entry => !entry.Ref.IsDraft);
        drafts = withDrafts ? entries.FindAll(entry => entry.Ref.IsDraft) : [];
        current = day is { } on ? published.FindAll(entry => entry.Edition.IsInForceOn(on)) : published.GetRange(0, Math.Min(1, published.Count));
        others = [.. published.Except(current).OrderBy(entry => IsLater(entry) ? 1 : 0)]; // the newest older one first, then later ones
        tookItsPlace = current.Count > 0 ? current.Select(entry => entry.Ref).ToSequence() : day is { } then ? library.InForce(catalogue, then).Successors : [];
    }

    /// <summary>Gives the editions that are meant unless a name is found in others only.</summary>
    public IEnumerable<EditionEntry> Meant => current.Count + drafts.Count > 0 ? current.Concat(drafts) : others.Take(1);

    public List<NameMatch> Matches(Question question, bool byWords)
    {
        if (question.Scope.Year is { } year && Of(question, byWords, published.FindAll(entry => entry.Ref.Edition.StartsWith(year, StringComparison.Ordinal))) is { Count: > 0 } named)
            return named.ConvertAll(match => Stands(match));
        foreach (var group in (List<EditionEntry>[])[current, drafts])
            if (Of(question, byWords, group) is { Count: > 0 } here)
                return here.ConvertAll(Dated);
        foreach (var entry in others)
            if (Of(question, byWords, [entry]) is { Count: > 0 } there)
                return [.. there.SelectMany(match => match.NamesEdition ? [Stands(match)] : Onwards(entry, match, question))];
        return [];
    }

    private static List<NameMatch> Of(Question question, bool byWords, List<EditionEntry> group)
    {
        var found = new List<NameMatch>();
        foreach (var entry in group)
            found.AddRange(byWords ? entry.Names.MatchesByWords(question) : entry.Names.Matches(question));
        return found;
    }

    private NameMatch Dated(NameMatch match) => day is not { } on || match.Standard.Ref.Edition.IsDraft
        ? match
        : match with { Reason = $"{match.Reason.TrimEnd('.')}, which was in force on {Day(on)}." };

    // An edition that is named stands for itself on any day.
    private NameMatch Stands(NameMatch match)
    {
        var edition = match.Standard.Ref.Edition;
        if (current.Exists(entry => entry.Ref == edition))
            return Dated(match);
        return match with { Reason = $"{match.Reason} The edition '{edition}' is named{(day is { } on ? $", which was not in force on {Day(on)}" : "")}." };
    }

    // An older edition's standard leads to its successors that were in force. Without any it stands for itself where no edition was in force, or where
    // a heading names the catalogue: providers keep the names of an edition long after the next one.
    private IEnumerable<NameMatch> Onwards(EditionEntry entry, NameMatch match, Question question)
    {
        var successors = Successors(match.Standard).ToList();
        if (match.Doubt is null && successors.Count > 0)
            return successors.Select(successor => match with
            {
                Standard = successor,
                How = match.How == MatchKind.Words ? MatchKind.Words : MatchKind.Successor,
                Reason = $"The name is {(match.How == MatchKind.Words ? "almost" : "exact")} in '{match.Standard.Ref}', whose place '{successor.Ref}' took.{InForceThen()}",
            });
        return [match with { Reason = $"{match.Reason} {NotInForce(entry)}", Doubt = match.Doubt ?? Doubt(entry, match, question.Scope.IsNarrowed || match.NamesCatalogue) }];
    }

    private string? Doubt(EditionEntry entry, NameMatch match, bool isNarrowed) =>
        IsLater(entry) ? $"The name is exact in '{match.Standard.Ref}', which was not yet in force on {Day(day)}."
        : current.Count > 0 && match.How is MatchKind.Code or MatchKind.Prompt
            ? $"'{match.Standard.Ref}' was no longer in force, and '{current[0].Ref}' has no such code."
        : current.Count > 0 && !isNarrowed ? $"The name is exact in '{match.Standard.Ref}', which was no longer in force; what took its place in '{current[0].Ref}' is not known."
        : null;

    private IEnumerable<Standard> Successors(Standard standard)
    {
        var seen = new HashSet<StandardRef>();
        var waiting = new Queue<StandardRef>(standard.ReplacedBy.Select(replacement => replacement.Standard));
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next) || !library.TryGet(next, out var successor))
                continue;
            if (IsCurrent(next.Edition))
                yield return successor;
            else
                foreach (var (further, _) in successor.ReplacedBy)
                    waiting.Enqueue(further);
        }
    }

    private bool IsCurrent(EditionRef edition) =>
        day is { } on
            ? library[edition].IsInForceOn(on)
            : library.Entries.LastOrDefault(other => other.Ref.Catalogue == edition.Catalogue && !other.Ref.IsDraft)?.Ref == edition;

    private bool IsLater(EditionEntry entry) => day is { } on && entry.Edition.From is { } from && from.Value.First > on;

    private string InForceThen() => day is { } on ? $" That edition was in force on {Day(on)}." : "";

    private string NotInForce(EditionEntry entry) =>
        day is null ? $"'{entry.Ref}' is not the newest edition, and the newest has no such name."
        : IsLater(entry) ? $"'{entry.Ref}' was not yet in force on {Day(day)}."
        : tookItsPlace.IsEmpty ? $"'{entry.Ref}' was no longer in force on {Day(day)}."
        : $"By {Day(day)} '{entry.Ref}' was superseded by {Join(tookItsPlace)}, where {(IsLoaded(tookItsPlace) ? "its counterpart is not known" : "no item is loaded")}.";

    private bool IsLoaded(Sequence<EditionRef> editions) => editions.Any(edition => library.TryGet(edition, out Edition? _));

    private static string Join(Sequence<EditionRef> editions) => string.Join(" and ", editions.Select(edition => $"'{edition}'"));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
