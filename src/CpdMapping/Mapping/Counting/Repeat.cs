namespace CpdMapping.Mapping.Counting;

/// <summary>Two entries that seem to be about the same hour, and what the policy made of it.</summary>
/// <param name="Kind">What makes them seem so.</param>
/// <param name="Earlier">The id of the entry that counts in any case.</param>
/// <param name="Later">The id of the entry that repeats it.</param>
/// <param name="Minutes">The minutes of the later entry that are concerned.</param>
/// <param name="IsCertain">Whether nothing else can be meant; otherwise a person has to look.</param>
/// <param name="Counts">Whether the minutes count all the same.</param>
/// <param name="Found">What was found, in one sentence.</param>
/// <param name="Policy">The policy that decided whether they count.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Repeat(RepeatKind Kind, string Earlier, string Later, int Minutes, bool IsCertain, bool Counts, string Found, CountingPolicy Policy);
