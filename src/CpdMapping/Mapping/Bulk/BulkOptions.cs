namespace CpdMapping.Mapping.Bulk;

/// <summary>How a stream of learners is worked through. Nothing of it changes a result.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record BulkOptions
{
    /// <summary>Gets how many threads compute at a time: 1 or more.</summary>
    /// <value>The default is one for each core.</value>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets how many learners a thread takes at a time: 1 or more. At most two such batches for each worker, and two more, are in memory.</summary>
    /// <value>The default is 256.</value>
    public int BatchSize { get; init; } = 256;

    /// <summary>Gets who is told, after each batch, how far the work is; null for nobody.</summary>
    public IProgress<BulkProgress>? Progress { get; init; }
}
