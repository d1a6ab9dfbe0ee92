using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>A file of the data that was read.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="Path">Its path from the folder that was asked for, with forward slashes.</param>
/// <param name="Hash">Its <see cref="ContentHash"/>.</param>
/// <param name="Value">What it says.</param>
/// <param name="Tree">Its tree; null where only what it says was asked for, since a tree takes more room than all else.</param>
internal sealed record DataFile<T>(string Path, string Hash, T Value, Node? Tree);
