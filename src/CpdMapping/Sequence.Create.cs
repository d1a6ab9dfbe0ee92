using System.Collections.Immutable;

namespace CpdMapping;

/// <summary>Makes a <see cref="Sequence{T}"/>; a collection expression such as <c>[a, b]</c> does the same.</summary>
public static class Sequence
{
    /// <summary>Copies the items into a new list.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));

    /// <summary>Copies the items into a new list.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static Sequence<T> ToSequence<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(ImmutableArray.CreateRange(items));
    }
}
