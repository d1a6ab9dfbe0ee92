namespace CpdMapping.Auditing;

/// <summary>What a body calls things, for findings that its people understand.</summary>
/// <param name="Piece">What it calls one entry of CPD, such as <c>piece</c>.</param>
/// <param name="Pieces">The plural.</param>
/// <param name="Cycle">What it calls the time from one check to the next, such as <c>registration year</c>.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SchemeVocabulary(string Piece, string Pieces, string Cycle);
