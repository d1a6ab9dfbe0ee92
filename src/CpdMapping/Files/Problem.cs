namespace CpdMapping.Files;

/// <summary>One thing that is wrong, or worth a look, in something a person wrote.</summary>
/// <param name="Code">The permanent code, such as <c>CPD-F-010</c>; never renamed or reused.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Found">What was found: one sentence with a full stop.</param>
/// <param name="Expected">What was expected: one sentence with a full stop, or empty where <paramref name="Found"/> says it all.</param>
/// <param name="Remedy">How to mend it: one sentence with a full stop, or empty where it is plain.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Problem(string Code, ProblemSeverity Severity, Place Place, string Found, string Expected, string Remedy)
{
    /// <summary>Gets the problem as one line that editors make clickable: <c>file(line,column): severity CODE: sentences</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "note",
        };
        var sentences = string.Join(' ', new[] { Found, Expected, Remedy }.Where(s => s.Length > 0));
        return $"{Place}: {severity} {Code}: {sentences}";
    }
}
