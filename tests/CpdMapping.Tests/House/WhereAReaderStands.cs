namespace CpdMapping.Tests.House;

/// <summary>Puts files of the example into the current folder, where the READMEs look for them, and takes them away again.</summary>
/// <remarks>There is one current folder, so the tests that use this run one after another.</remarks>
internal sealed class WhereAReaderStands : IDisposable
{
    public const string Name = "Tests in the current folder";

    private readonly string[] names;

    public WhereAReaderStands(params string[] names)
    {
        this.names = names;
        foreach (var name in names)
        {
            File.Delete(name);
            var example = Repository.PathOf("tests", "examples", "relational-leadership", name.Replace("zoe.", "", StringComparison.Ordinal));
            if (File.Exists(example))
                File.Copy(example, name);
        }
    }

    public void Dispose() => Array.ForEach(names, File.Delete);
}
