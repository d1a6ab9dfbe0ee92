namespace CpdMapping.Learning;

/// <summary>What shows that an activity took place or what came of it.</summary>
/// <param name="Kind">What it is, such as <c>certificate</c>, <c>notes</c>, <c>feedback</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Reference">Where it is kept: a file's name, a number or an address; null where it is not stated.</param>
/// <param name="Minutes">The minutes that it shows; null where it shows none.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Evidence(string Kind, string Title, string? Reference = null, int? Minutes = null);
