using BenchmarkDotNet.Attributes;
using CpdMapping.Standards;

namespace CpdMapping.Benchmarks;

/// <summary>Reading the data, warm.</summary>
[MemoryDiagnoser]
public class Loading
{
    private readonly byte[] index = ReadIndex();

    /// <summary>Opens a library from an index and reads every edition of it.</summary>
    [Benchmark]
    public int AllBuiltInEditions()
    {
        using var stream = new MemoryStream(index);
        var library = StandardsLibrary.FromStream(stream, "library.json");
        return library.Editions.Sum(e => library[e].Standards.Count);
    }

    private static byte[] ReadIndex()
    {
        using var stream = typeof(StandardsLibrary).Assembly.GetManifestResourceStream("standards/library.json")
            ?? throw new InvalidOperationException("The library carries no index.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
