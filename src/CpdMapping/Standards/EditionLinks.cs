using CpdMapping.Standards.Crosswalks;
using CpdMapping.Standards.Names;

namespace CpdMapping.Standards;

/// <summary>Which standards of two editions belong together, and what that says of their changes.</summary>
internal sealed class EditionLinks
{
    private readonly Edition old;
    private readonly Edition recent;
    private readonly Dictionary<Standard, List<Standard>> forward = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Standard, List<Standard>> backward = new(ReferenceEqualityComparer.Instance);

    private EditionLinks(Edition old, Edition recent) => (this.old, this.recent) = (old, recent);

    public int Unchanged => old.Standards.Count(item => Successor(item) is { } after && !Kept(item, after).Any());

    public static EditionLinks Of(Edition old, Edition recent, Crosswalk? crosswalk)
    {
        var links = new EditionLinks(old, recent);
        if (crosswalk is not null)
            links.ByCrosswalk(crosswalk);
        else
            links.ByReplacements();
        links.ByKey(isOpen: item => crosswalk is null || !item.Claimable, item => item.Title is null ? null : NameForm.Key(item.Title.Value));
        links.ByKey(isOpen: item => crosswalk is null || !item.Claimable, item => item.Ref.Code);
        return links;
    }

    public IEnumerable<StandardChange> Changes()
    {
        foreach (var item in recent.Standards.Where(item => Sources(item).Count == 0))
            yield return new(StandardChangeKind.Added, [], [item]);
        foreach (var item in old.Standards)
        {
            var targets = Targets(item);
            if (targets.Count == 0)
                yield return new(StandardChangeKind.Removed, [item], []);
            else if (targets.Count > 1)
                yield return new(StandardChangeKind.Split, [item], InOrder(recent, targets));
            else if (Successor(item) is { } after)
                foreach (var change in Kept(item, after))
                    yield return change;
        }
        foreach (var item in recent.Standards.Where(item => Sources(item).Count > 1))
            yield return new(StandardChangeKind.Merged, InOrder(old, Sources(item)), [item]);
    }

    /// <summary>The one standard that an item alone became.</summary>
    private Standard? Successor(Standard item) => Targets(item) is [var only] && Sources(only).Count == 1 ? only : null;

    private IEnumerable<StandardChange> Kept(Standard before, Standard after)
    {
        var isRetitled = before.Title is { } title && after.Title is { } other && title.Value != other.Value;
        var isMoved = before.Ref.Code != after.Ref.Code || !SameParent(before, after);
        if (isRetitled)
            yield return new(StandardChangeKind.Retitled, [before], [after]);
        if (isMoved)
            yield return new(StandardChangeKind.Moved, [before], [after]);
    }

    private bool SameParent(Standard before, Standard after)
    {
        if (before.Parent is null || after.Parent is null)
            return before.Parent is null && after.Parent is null;
        return old.TryGet(before.Parent.Value, out var parent) && recent.TryGet(after.Parent.Value, out var other)
            && (Targets(parent).Contains(other) || before.Parent.Value == after.Parent.Value);
    }

    private void ByCrosswalk(Crosswalk crosswalk)
    {
        var rows = crosswalk.Rows.Where(row => row is { From: not null, To: not null } && row.Relation != Relation.NoMatch).ToList();
        var replacements = rows.FindAll(row => row.Relation == Relation.ReplacedBy);
        foreach (var row in replacements.Count > 0 ? replacements : rows)
        {
            var (one, other) = (row.From.GetValueOrDefault(), row.To.GetValueOrDefault());
            if (crosswalk.From != old.Ref)
                (one, other) = (other, one);
            if (old.TryGet(one.Code, out var before) && recent.TryGet(other.Code, out var after))
                Join(before, after);
        }
    }

    private void ByReplacements()
    {
        foreach (var before in old.Standards)
            foreach (var (later, _) in before.ReplacedBy)
                if (later.Edition == recent.Ref && recent.TryGet(later.Code, out var after))
                    Join(before, after);
    }

    // What is open on both sides and alone in having the key belongs together.
    private void ByKey(Func<Standard, bool> isOpen, Func<Standard, string?> key)
    {
        var before = Keyed(old.Standards.Where(item => isOpen(item) && Targets(item).Count == 0), key);
        var after = Keyed(recent.Standards.Where(item => isOpen(item) && Sources(item).Count == 0), key);
        foreach (var (text, items) in before)
            if (items.Count == 1 && after.TryGetValue(text, out var others) && others.Count == 1)
                Join(items[0], others[0]);
    }

    private static Dictionary<string, List<Standard>> Keyed(IEnumerable<Standard> items, Func<Standard, string?> key)
    {
        var keyed = new Dictionary<string, List<Standard>>(StringComparer.Ordinal);
        foreach (var item in items)
            if (key(item) is { } text)
            {
                if (!keyed.TryGetValue(text, out var list))
                    keyed[text] = list = [];
                list.Add(item);
            }
        return keyed;
    }

    private void Join(Standard before, Standard after)
    {
        if (Targets(before).Contains(after))
            return;
        Targets(before).Add(after);
        Sources(after).Add(before);
    }

    private List<Standard> Targets(Standard item) => forward.TryGetValue(item, out var list) ? list : forward[item] = [];

    private List<Standard> Sources(Standard item) => backward.TryGetValue(item, out var list) ? list : backward[item] = [];

    private static Sequence<Standard> InOrder(Edition edition, List<Standard> items) => edition.Standards.Where(items.Contains).ToSequence();
}
