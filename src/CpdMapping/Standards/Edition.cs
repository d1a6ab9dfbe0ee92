using System.Diagnostics.CodeAnalysis;
using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>One published version of a catalogue, with its standards.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial class Edition : IEquatable<Edition>
{
    private readonly Lazy<Dictionary<string, Standard>> byCode;
    private readonly Lazy<string> fingerprint;

    internal Edition()
    {
        byCode = new(() => Standards.ToDictionary(s => s.Ref.Code, StringComparer.Ordinal));
        fingerprint = new(() => Fingerprints.Of(this));
    }

    /// <summary>Gets the reference, such as <c>pcf@2018</c>.</summary>
    public required EditionRef Ref { get; init; }

    /// <summary>Gets the body's own title of the document.</summary>
    public required Sourced<string> Title { get; init; }

    /// <summary>Gets the short name to print before a code, such as <c>PCF</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>Gets the names and headings under which pages list the catalogue's standards.</summary>
    public Sequence<string> Headings { get; init; }

    /// <summary>Gets the body that holds the rights.</summary>
    public required string Holder { get; init; }

    /// <summary>Gets on what terms the body lets its text be used, in our own words.</summary>
    public required string Terms { get; init; }

    /// <summary>Gets the country or countries it is for.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Gets what the body says of the edition as a whole.</summary>
    public required EditionStatus Status { get; init; }

    /// <summary>Gets from when it has been in force, as exactly as it is known; null for a draft.</summary>
    public Sourced<PartialDate>? From { get; init; }

    /// <summary>Gets the last day on which it is in force; null while no end is known.</summary>
    public Sourced<PartialDate>? To { get; init; }

    /// <summary>Gets the editions that took, or will take, its place; they may be of other catalogues and need not be loaded.</summary>
    public Sequence<EditionRef> Successors { get; init; }

    /// <summary>Gets the revision of our encoding: 1, 2, 3 …</summary>
    public required int Revision { get; init; }

    /// <summary>Gets the body's page to cite; null where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>Gets what the edition has and the data lacks.</summary>
    public Sequence<MissingFact> Missing { get; init; }

    /// <summary>Gets the levels in ascending order; empty where the catalogue has none or none is known.</summary>
    public Sequence<StandardLevel> Levels { get; init; }

    /// <summary>Gets the standards in the body's order, parents before their children.</summary>
    public required Sequence<Standard> Standards { get; init; }

    /// <summary>Where the successors and each standard stand in the file. Places are no part of what an edition says.</summary>
    internal Place SuccessorsPlace { get; init; }

    internal Sequence<Place> StandardPlaces { get; init; }

    /// <summary>Gets the SHA-256 over the body's facts alone, as 64 lower-case hexadecimal digits.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>Gets the identity for other systems: a version 5 UUID of <see cref="Ref"/>.</summary>
    public Guid Id => Identity.Of(Ref.ToString());

    /// <summary>Gets a standard by its code.</summary>
    /// <param name="code">The code, such as <c>7</c>.</param>
    /// <exception cref="StandardNotFoundException">The edition has no such standard.</exception>
    public Standard this[string code] => TryGet(code, out var standard)
        ? standard
        : throw new StandardNotFoundException($"'{Ref}' has no standard '{code}'. Its codes are {string.Join(", ", Standards.Select(s => s.Ref.Code))}.");

    /// <summary>Gets a standard by its code, if there is one.</summary>
    /// <param name="code">The code, such as <c>7</c>.</param>
    /// <param name="standard">The standard.</param>
    /// <returns>Whether the edition has such a standard.</returns>
    public bool TryGet(string code, [NotNullWhen(true)] out Standard? standard) => byCode.Value.TryGetValue(code, out standard);

    /// <summary>Tells whether the edition is in force on a day. A date that is known to the year or month counts from its first day.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForceOn(DateOnly day) =>
        Status != EditionStatus.Draft && From is not null && From.Value.First <= day && (To is null || day <= To.Value.Last);

    /// <inheritdoc/>
    public bool Equals(Edition? other) => other is not null && Ref == other.Ref && Revision == other.Revision
        && Standards == other.Standards && Levels == other.Levels && Title == other.Title && ShortName == other.ShortName
        && Headings == other.Headings && Holder == other.Holder && Terms == other.Terms && Jurisdiction == other.Jurisdiction && Status == other.Status
        && From == other.From && To == other.To && Successors == other.Successors && Url == other.Url && Missing == other.Missing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ref, Revision);
}
