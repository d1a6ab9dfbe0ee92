namespace CpdMapping.Files;

/// <summary>How much a reader takes from a file before it refuses. Reaching a limit is an error, never a cut.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ReadLimits
{
    /// <summary>The limits that are used when none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Gets the largest file, in bytes.</summary>
    /// <value>The default is 16 MiB.</value>
    public long MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Gets the deepest nesting of lists and maps.</summary>
    /// <value>The default is 32.</value>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Gets the largest number of values, keys included.</summary>
    /// <value>The default is 1,000,000.</value>
    public int MaxNodes { get; init; } = 1_000_000;

    /// <summary>Gets the largest number of problems that are listed; a last one says that there are more.</summary>
    /// <value>The default is 200.</value>
    public int MaxProblems { get; init; } = 200;
}
