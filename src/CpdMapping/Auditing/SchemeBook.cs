using System.Diagnostics.CodeAnalysis;

namespace CpdMapping.Auditing;

/// <summary>Schemes, and the ways to look them up.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial class SchemeBook
{
    private static readonly Lazy<SchemeBook> Shipped = new(ReadShipped);

    private readonly SortedDictionary<SchemeRef, Scheme> schemes;

    private SchemeBook(IEnumerable<Scheme> schemes)
    {
        this.schemes = [];
        foreach (var scheme in schemes)
            this.schemes[scheme.Ref] = scheme; // a later one takes the place of an earlier one
        Schemes = this.schemes.Keys.ToSequence();
    }

    /// <summary>Gets the schemes that are shipped with the library.</summary>
    public static SchemeBook BuiltIn => Shipped.Value;

    /// <summary>Gets the references of the schemes, in order.</summary>
    public Sequence<SchemeRef> Schemes { get; }

    /// <summary>Gets a scheme.</summary>
    /// <param name="scheme">The reference, such as <c>swe-cpd@2021-12</c>.</param>
    /// <exception cref="SchemeNotFoundException">There is no such scheme.</exception>
    public Scheme this[SchemeRef scheme] => TryGet(scheme, out var found)
        ? found
        : throw new SchemeNotFoundException($"There is no scheme '{scheme}'. {What()}");

    /// <summary>Gets a scheme, if it is there.</summary>
    /// <param name="reference">The reference, such as <c>swe-cpd@2021-12</c>.</param>
    /// <param name="scheme">The scheme.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(SchemeRef reference, [NotNullWhen(true)] out Scheme? scheme) => schemes.TryGetValue(reference, out scheme);

    /// <summary>Gets the version of a scheme that is in force on a day.</summary>
    /// <param name="scheme">The scheme's id, such as <c>swe-cpd</c>.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="SchemeNotFoundException">There is no such scheme, or no version of it is in force on the day; the message lists what there is.</exception>
    public Scheme InForce(string scheme, DateOnly on)
    {
        if (TryInForce(scheme, on, out var found))
            return found;
        var versions = schemes.Values.Where(s => s.Ref.Scheme == scheme).Select(s => $"'{s.Ref}' is {s.InForceInWords()}").ToList();
        throw new SchemeNotFoundException(versions.Count == 0
            ? $"There is no scheme '{scheme}'. {What()}"
            : $"No version of '{scheme}' is in force on {on:yyyy-MM-dd}: {string.Join(", ", versions)}.");
    }

    /// <summary>Gets the version of a scheme that is in force on a day, if there is one.</summary>
    /// <param name="scheme">The scheme's id, such as <c>swe-cpd</c>.</param>
    /// <param name="on">The day.</param>
    /// <param name="found">The scheme; the newest where several versions are in force.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryInForce(string scheme, DateOnly on, [NotNullWhen(true)] out Scheme? found)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        found = schemes.Values.LastOrDefault(s => s.Ref.Scheme == scheme && s.IsInForceOn(on));
        return found is not null;
    }

    /// <summary>Gives a book with the schemes of both; where both have one, the other's takes its place.</summary>
    /// <param name="more">The other book, such as one of a folder of one's own.</param>
    public SchemeBook With(SchemeBook more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new(schemes.Values.Concat(more.schemes.Values));
    }

    /// <summary>Gives a book with one more scheme; it takes the place of one with the same reference.</summary>
    /// <param name="scheme">The scheme.</param>
    public SchemeBook With(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new(schemes.Values.Append(scheme));
    }

    private string What() => Schemes.IsEmpty ? "The book holds none." : $"The book holds {string.Join(", ", Schemes)}.";
}
