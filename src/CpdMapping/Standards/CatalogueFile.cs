using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>A catalogue file that was read.</summary>
/// <param name="Path">Its path from the folder that was asked for, with forward slashes.</param>
/// <param name="Hash">Its <see cref="ContentHash"/>.</param>
/// <param name="Root">Its tree.</param>
/// <param name="Edition">Its edition.</param>
internal sealed record CatalogueFile(string Path, string Hash, Node Root, Edition Edition);
