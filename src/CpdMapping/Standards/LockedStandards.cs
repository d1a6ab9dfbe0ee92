namespace CpdMapping.Standards;

/// <summary>What a release of the data wrote down.</summary>
/// <param name="DataSet">The version of the data: the newest heading of its CHANGELOG.md.</param>
/// <param name="Editions">The editions, in order.</param>
/// <param name="Written">The files that were written, as paths from the folder.</param>
public sealed record LockedStandards(string DataSet, Sequence<EditionRef> Editions, Sequence<string> Written);
