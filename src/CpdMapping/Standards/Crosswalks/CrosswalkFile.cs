using CpdMapping.Files;

namespace CpdMapping.Standards.Crosswalks;

/// <summary>A crosswalk file that was read.</summary>
/// <param name="Path">Its path from the folder that was asked for, with forward slashes.</param>
/// <param name="Hash">Its <see cref="ContentHash"/>.</param>
/// <param name="Root">Its tree.</param>
/// <param name="Crosswalk">What it says.</param>
internal sealed record CrosswalkFile(string Path, string Hash, Node Root, Crosswalk Crosswalk);
