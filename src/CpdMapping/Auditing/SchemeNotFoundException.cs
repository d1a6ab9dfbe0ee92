namespace CpdMapping.Auditing;

/// <summary>Thrown when code asks for a scheme that is not there, or for a version that was never in force.</summary>
public sealed class SchemeNotFoundException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was asked for, and what there is.</param>
    public SchemeNotFoundException(string message) : base(message) { }

    /// <summary>Makes the exception without a message.</summary>
    public SchemeNotFoundException() { }

    /// <summary>Makes the exception with a cause.</summary>
    /// <param name="message">What was asked for, and what there is.</param>
    /// <param name="innerException">What caused it.</param>
    public SchemeNotFoundException(string message, Exception innerException) : base(message, innerException) { }
}
