using System.Diagnostics.CodeAnalysis;

namespace CpdMapping.Files;

/// <summary>What reading something gave: the value when there is no error, and every problem that was found.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <remarks>Immutable and safe to share between threads when the value is.</remarks>
public sealed class ParseResult<T> where T : class
{
    private readonly T? value;

    internal ParseResult(T? value, Sequence<Problem> problems)
    {
        Problems = problems;
        this.value = problems.Any(p => p.Severity == ProblemSeverity.Error) ? null : value;
    }

    /// <summary>Gets all problems, in the order of their places; warnings and notes may stand beside a value.</summary>
    public Sequence<Problem> Problems { get; }

    /// <summary>Gets whether there is a value, that is, no problem is an error.</summary>
    [MemberNotNullWhen(true, nameof(value))]
    public bool Success => value is not null;

    /// <summary>Gets the value.</summary>
    /// <exception cref="CpdFileException">There are errors; the exception lists all problems.</exception>
    public T Value => value ?? throw new CpdFileException(Problems);

    /// <summary>Gets the value if there is one.</summary>
    /// <param name="result">The value, or null when there are errors.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? result)
    {
        result = value;
        return result is not null;
    }
}
