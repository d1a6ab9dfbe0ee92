namespace CpdMapping.Standards;

/// <summary>A fact with what it rests on.</summary>
/// <typeparam name="T">The fact's type.</typeparam>
/// <param name="Value">The fact.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Source">The address where it was seen; null where the basis is general knowledge.</param>
/// <param name="Note">What a reader should know about it; null where there is nothing.</param>
public sealed record Sourced<T>(T Value, Basis Basis, string? Source = null, string? Note = null);
