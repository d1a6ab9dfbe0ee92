namespace CpdMapping.Files;

/// <summary>Thrown when a file cannot be read or written, with all problems of the file.</summary>
public sealed class CpdFileException : Exception
{
    /// <summary>Makes the exception; its message lists the problems, one a line.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public CpdFileException(Sequence<Problem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    internal CpdFileException(Sequence<Problem> problems, Exception cause)
        : base(string.Join('\n', problems), cause) => Problems = problems;

    /// <summary>Makes an exception without problems, for serializers.</summary>
    public CpdFileException() { }

    /// <summary>Makes an exception with a message of its own.</summary>
    /// <param name="message">What went wrong.</param>
    public CpdFileException(string message) : base(message) { }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public CpdFileException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Gets all problems of the file.</summary>
    public Sequence<Problem> Problems { get; }
}
