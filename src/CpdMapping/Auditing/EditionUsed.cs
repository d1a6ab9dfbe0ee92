using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>An edition that an audit looked at.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Revision">The revision of our encoding of it.</param>
/// <param name="Fingerprint">The fingerprint of the body's facts in it.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EditionUsed(EditionRef Edition, int Revision, string Fingerprint);
