namespace CpdMapping.Standards;

/// <summary>A file of the data as the lock keeps it.</summary>
/// <param name="Path">Its path from the folder of the data.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Hash">Its <see cref="ContentHash"/>.</param>
internal sealed record LockedFile(string Path, int Revision, string Hash);
