namespace CpdMapping.Standards;

/// <summary>What stands beside the editions of a library, all of one kind. It is read when it is first asked for.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class Companions<T>(Func<Sequence<T>> read) where T : class, IEquatable<T>
{
    public static readonly Companions<T> None = new(() => []);

    private readonly Lazy<Sequence<T>> all = new(read);

    public Sequence<T> All => all.Value;

    public static Companions<T> Of(CompanionKind<T> kind, IEnumerable<T> items)
    {
        var sorted = kind.Sort(items).ToSequence();
        return sorted.IsEmpty ? None : new(() => sorted);
    }

    /// <summary>Joins two libraries' own; those of one are not read for the sake of another that has none.</summary>
    /// <exception cref="ArgumentException">Both have one of the same name, and they differ.</exception>
    public Companions<T> With(Companions<T> more, CompanionKind<T> kind, string dataSet, string other)
    {
        if (more == None || more == this)
            return this;
        if (this == None)
            return more;
        var own = All.ToDictionary(kind.Id, StringComparer.Ordinal);
        foreach (var item in more.All)
            if (own.TryGetValue(kind.Id(item), out var mine) && !mine.Equals(item))
                throw new ArgumentException($"Both '{dataSet}' and '{other}' have the {kind.Noun} '{kind.Id(item)}', and their content differs.", nameof(more));
        return Of(kind, All.Concat(more.All).DistinctBy(kind.Id));
    }
}
