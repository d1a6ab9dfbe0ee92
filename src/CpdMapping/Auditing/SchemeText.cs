using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>A text that a body asks for beside the pieces, and how long it may be.</summary>
/// <param name="Part">Which text it is.</param>
/// <param name="MostWords">The most words, with what the limit rests on.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SchemeText(SchemeTextPart Part, Sourced<int> MostWords);
