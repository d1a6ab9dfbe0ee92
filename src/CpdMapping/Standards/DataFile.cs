using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>A file of the data that was read.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="Path">Its path from the folder that was asked for, with forward slashes.</param>
/// <param name="Hash">Its <see cref="ContentHash"/>.</param>
/// <param name="Root">Its tree.</param>
/// <param name="Value">What it says.</param>
internal sealed record DataFile<T>(string Path, string Hash, Node Root, T Value);
