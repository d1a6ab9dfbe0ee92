namespace CpdMapping.Documents.Views;

/// <summary>A standard as a row of the evidence map.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record MapRowView
{
    /// <summary>Gets the code.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the time by activity, in the order of the columns; null where the activity does not claim the standard. An asterisk marks what crosswalks bring from a claim on another edition.</summary>
    public required Sequence<string?> Cells { get; init; }
}
