using CpdMapping.Files;

namespace CpdMapping.Documents.Templating;

/// <summary>Thrown when rendering reaches a budget or meets a sum that has no result.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Makes the exception; its message is the problem as one line.</summary>
    /// <param name="problem">What went wrong, and where in the template.</param>
    public TemplateException(Problem problem)
        : base(problem?.ToString()) => Problem = problem;

    /// <summary>Makes an exception without a problem, for serializers.</summary>
    public TemplateException() { }

    /// <summary>Makes an exception with a message of its own.</summary>
    /// <param name="message">What went wrong.</param>
    public TemplateException(string message) : base(message) { }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public TemplateException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Gets what went wrong, and where in the template.</summary>
    public Problem? Problem { get; }
}
