namespace CpdMapping.Standards;

/// <summary>What stands beside the editions of a library, all of one kind. It is read when it is first asked for.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class Companions<T>(CompanionKind<T> kind, Func<Sequence<T>> read) where T : class, IEquatable<T>
{
    private readonly Lazy<Sequence<T>> all = new(read);
    private Dictionary<string, T>? byId;

    public Sequence<T> All => all.Value;

    /// <summary>Gets whether there is none, and nothing to read for knowing it.</summary>
    private bool IsNone { get; init; }

    // Two threads may make it twice; both are alike.
    private Dictionary<string, T> ById => byId ??= All.ToDictionary(kind.Id, StringComparer.Ordinal);

    public static Companions<T> None(CompanionKind<T> kind) => new(kind, () => []) { IsNone = true };

    public static Companions<T> Of(CompanionKind<T> kind, IEnumerable<T> items)
    {
        var sorted = kind.Sort(items).ToSequence();
        return sorted.IsEmpty ? None(kind) : new(kind, () => sorted);
    }

    /// <summary>Gives the one of a name; null where there is none.</summary>
    public T? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>Joins two libraries' own; those of one are not read for the sake of another that has none.</summary>
    /// <exception cref="ArgumentException">Both have one of the same name, and they differ.</exception>
    public Companions<T> With(Companions<T> more, string dataSet, string other)
    {
        if (more.IsNone || more == this)
            return this;
        if (IsNone)
            return more;
        foreach (var item in more.All)
            if (Find(kind.Id(item)) is { } mine && !mine.Equals(item))
                throw new ArgumentException($"Both '{dataSet}' and '{other}' have the {kind.Noun} '{kind.Id(item)}', and their content differs.", nameof(more));
        return Of(kind, All.Concat(more.All).DistinctBy(kind.Id));
    }
}
