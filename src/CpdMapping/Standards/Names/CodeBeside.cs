namespace CpdMapping.Standards.Names;

/// <summary>A code that stands beside a name.</summary>
/// <param name="Standard">The standard that has it; null where the edition has no such code.</param>
/// <param name="Surroundings">What stands there besides.</param>
/// <param name="Text">All that stands there.</param>
internal sealed record CodeBeside(Standard? Standard, Surroundings Surroundings, string Text);
