namespace CpdMapping.Standards;

/// <summary>Thrown when code asks for an edition or a standard that is not loaded.</summary>
public sealed class StandardNotFoundException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was asked for, and what there is.</param>
    public StandardNotFoundException(string message) : base(message) { }

    /// <summary>Makes the exception without a message.</summary>
    public StandardNotFoundException() { }

    /// <summary>Makes the exception with a cause.</summary>
    /// <param name="message">What was asked for, and what there is.</param>
    /// <param name="innerException">What caused it.</param>
    public StandardNotFoundException(string message, Exception innerException) : base(message, innerException) { }
}
