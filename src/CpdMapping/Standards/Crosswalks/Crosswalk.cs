using CpdMapping.Files;

namespace CpdMapping.Standards.Crosswalks;

/// <summary>How the standards of one edition stand to those of another. It is read from either end: inverses are computed and never stored.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Crosswalk : IEquatable<Crosswalk>
{
    internal Crosswalk() { }

    /// <summary>Gets the name: both editions, such as <c>pcf@2012--pcf@2018</c>.</summary>
    public string Id => NameOf(From, To);

    /// <summary>Gets the edition whose standards the relations start from.</summary>
    public required EditionRef From { get; init; }

    /// <summary>Gets the edition whose standards the relations lead to.</summary>
    public required EditionRef To { get; init; }

    /// <summary>Gets the revision of the file: 1, 2, 3 …</summary>
    public required int Revision { get; init; }

    /// <summary>Gets what the crosswalk shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Gets whether a body that holds one of the editions says so itself.</summary>
    public required bool IsOfficial { get; init; }

    /// <summary>Gets who made it.</summary>
    public required string By { get; init; }

    /// <summary>Gets by what the standards were compared.</summary>
    public required CrosswalkMethod Method { get; init; }

    /// <summary>Gets when it was made or published, as exactly as it is known.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>Gets who read it besides those who made it; null where nobody did.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Gets the relations, in the order of the file.</summary>
    public required Sequence<CrosswalkRow> Rows { get; init; }

    /// <summary>Gets the standards of both editions for which no relation is given, and why.</summary>
    public Sequence<CrosswalkGap> Gaps { get; init; }

    /// <summary>Where each row and each gap stands in its file. Places are no part of what the crosswalk says.</summary>
    internal Sequence<Place> RowPlaces { get; init; }

    internal Sequence<Place> GapPlaces { get; init; }

    internal Place Place { get; init; }

    /// <inheritdoc/>
    public bool Equals(Crosswalk? other) => other is not null && From == other.From && To == other.To && Revision == other.Revision && Title == other.Title
        && IsOfficial == other.IsOfficial && By == other.By && Method == other.Method && Date == other.Date && Reviewer == other.Reviewer
        && Rows == other.Rows && Gaps == other.Gaps;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Crosswalk);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Revision);

    /// <summary>Gets the name.</summary>
    public override string ToString() => Id;

    internal static string NameOf(EditionRef from, EditionRef to) => $"{from}--{to}";
}
