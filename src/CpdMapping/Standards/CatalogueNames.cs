using System.Globalization;

namespace CpdMapping.Standards;

/// <summary>What a name means in one catalogue on the day of a context: in the editions in force, else in others and through their successors.</summary>
internal sealed class CatalogueNames
{
    private readonly StandardsLibrary library;
    private readonly bool isNarrowed;
    private readonly DateOnly? day;
    private readonly List<EditionEntry> current;
    private readonly List<EditionEntry> drafts;
    private readonly List<EditionEntry> others;
    private readonly Sequence<EditionRef> tookItsPlace;

    public CatalogueNames(StandardsLibrary library, CatalogueId catalogue, NameContext context, bool isNarrowed)
    {
        (this.library, this.isNarrowed, day) = (library, isNarrowed, context.On);
        var entries = library.Entries.Where(entry => entry.Ref.Catalogue == catalogue).Reverse().ToList();
        var published = entries.FindAll(entry => !entry.Ref.IsDraft);
        drafts = context.Drafts ? entries.FindAll(entry => entry.Ref.IsDraft) : [];
        current = day is { } on ? published.FindAll(entry => entry.Edition.IsInForceOn(on)) : [.. published.Take(1)];
        others = [.. published.Except(current).OrderBy(entry => IsLater(entry) ? 1 : 0)]; // the newest older one first, then later ones
        tookItsPlace = current.Count > 0 ? current.Select(entry => entry.Ref).ToSequence() : day is { } then ? library.InForce(catalogue, then).Successors : [];
    }

    public IReadOnlyList<NameMatch> Matches(NameReading name)
    {
        foreach (var group in new[] { current, drafts })
        {
            var here = group.SelectMany(entry => entry.Names.Matches(name, isNarrowed)).ToList();
            if (here.Count > 0)
                return here.ConvertAll(match => match with { Reason = Dated(match) });
        }
        foreach (var entry in others)
        {
            var there = entry.Names.Matches(name, isNarrowed).SelectMany(match => Onwards(entry, match)).ToList();
            if (there.Count > 0)
                return there;
        }
        return [];
    }

    /// <summary>The names that a mistyped one may have meant: of the editions in force, else of the newest.</summary>
    public IEnumerable<(Standard Standard, string Name)> Names()
    {
        var editions = current.Count + drafts.Count > 0 ? current.Concat(drafts) : others.Take(1);
        return editions.SelectMany(entry => entry.Names.All());
    }

    private string Dated(NameMatch match) => day is not { } on || match.Standard.Ref.Edition.IsDraft
        ? match.Reason
        : $"{match.Reason.TrimEnd('.')}, which was in force on {Day(on)}.";

    // An older edition's standard leads to its successors that were in force. Without any it stands for itself where no edition was in force, or where
    // a heading names the catalogue: providers keep the names of an edition long after the next one.
    private IEnumerable<NameMatch> Onwards(EditionEntry entry, NameMatch match)
    {
        var successors = Successors(match.Standard).ToList();
        if (match.Doubt is null && successors.Count > 0)
            return successors.Select(successor => new NameMatch(
                successor, MatchKind.Successor, $"The name is exact in '{match.Standard.Ref}', whose place '{successor.Ref}' took.{InForceThen()}"));
        return [match with { Reason = $"{match.Reason} {NotInForce(entry)}", Doubt = match.Doubt ?? Doubt(entry, match) }];
    }

    private string? Doubt(EditionEntry entry, NameMatch match) =>
        IsLater(entry) ? $"The name is exact in '{match.Standard.Ref}', which was not yet in force on {Day(day)}."
        : current.Count > 0 && !isNarrowed ? $"The name is exact in '{match.Standard.Ref}', which was no longer in force; what took its place in '{current[0].Ref}' is not known."
        : null;

    private IEnumerable<Standard> Successors(Standard standard)
    {
        var seen = new HashSet<StandardRef>();
        var waiting = new Queue<StandardRef>(standard.ReplacedBy);
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next) || !library.TryGet(next, out var successor))
                continue;
            if (IsCurrent(next.Edition))
                yield return successor;
            else
                foreach (var further in successor.ReplacedBy)
                    waiting.Enqueue(further);
        }
    }

    private bool IsCurrent(EditionRef edition) =>
        day is { } on
            ? library[edition].IsInForceOn(on)
            : library.Editions.LastOrDefault(other => other.Catalogue == edition.Catalogue && !other.IsDraft) == edition;

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
