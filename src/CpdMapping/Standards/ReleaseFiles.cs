namespace CpdMapping.Standards;

/// <summary>The names of the files that a release of the data writes.</summary>
internal static class ReleaseFiles
{
    public const string Index = "library.json";
    public const string Lock = "editions.lock.yaml";
    public const string Revisions = "revisions.json";
    public const string Readme = "README.md";
    public const string Changes = "CHANGELOG.md";
}
