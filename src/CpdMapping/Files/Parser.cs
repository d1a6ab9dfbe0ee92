namespace CpdMapping.Files;

/// <summary>A <c>TryParse</c> method.</summary>
internal delegate bool Parser<T>(string? text, out T value) where T : struct;
