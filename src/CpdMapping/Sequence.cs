using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace CpdMapping;

/// <summary>An immutable list that is equal to another when its items are equal, in order.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <remarks>The default value is the empty list. Immutable and safe to share between threads when its items are.</remarks>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Create))]
public readonly struct Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly ImmutableArray<T> items;

    internal Sequence(ImmutableArray<T> items) => this.items = items;

    /// <summary>Gets how many items the list holds.</summary>
    public int Count => items.IsDefault ? 0 : items.Length;

    /// <summary>Gets whether the list holds nothing.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Gets the item at a place, counted from 0.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the list.</exception>
    public T this[int index] => index >= 0 && index < Count
        ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list holds {Count} items.");

    /// <summary>Gets the items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => items.IsDefault ? default : items.AsSpan();

    /// <summary>Gets a struct enumerator, so that <c>foreach</c> allocates nothing.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Sequence<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Tells whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(Sequence<T> left, Sequence<T> right) => left.Equals(right);

    /// <summary>Tells whether two lists differ.</summary>
    public static bool operator !=(Sequence<T> left, Sequence<T> right) => !left.Equals(right);

    private ImmutableArray<T> Items => items.IsDefault ? [] : items;
}
