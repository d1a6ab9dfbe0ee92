using CpdMapping.Learning;

namespace CpdMapping.Mapping;

/// <summary>One entry's part in a figure.</summary>
/// <param name="Entry">The id of the record's entry.</param>
/// <param name="Title">The activity's title.</param>
/// <param name="On">The activity's last day.</param>
/// <param name="Minutes">The activity's minutes.</param>
/// <param name="Share">The part of them that counts.</param>
/// <param name="Standards">
/// What the entry claims that brings it into the figure: the references of standards, or the whole way where crosswalks lead from a claim on another edition, as in
/// <c>pcf@2012/7 equivalent pcf@2018/7</c>. Empty where the figure is not about standards.
/// </param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ExplanationLine(string Entry, string Title, DateOnly On, int Minutes, Fraction Share, Sequence<string> Standards)
{
    /// <summary>Gets those of <see cref="Minutes"/> that are not counted with an earlier entry already.</summary>
    /// <value>The default is <see cref="Minutes"/>: all of them.</value>
    public int Counted { get; init; } = Minutes;

    /// <summary>Gets why the line counts as it does, where that is not plain; null where it is.</summary>
    public string? Why { get; init; }

    /// <summary>Gets the exact minutes that count: <see cref="Counted"/> × <see cref="Share"/>.</summary>
    public Fraction Amount => Share * Counted;
}
