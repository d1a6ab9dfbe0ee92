namespace CpdMapping.Learning;

/// <summary>Somebody's word that an entry is as it was; never the learner's own.</summary>
/// <param name="By">Who confirms it.</param>
/// <param name="Role">In what role, such as <c>line manager</c>.</param>
/// <param name="On">The day.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Confirmation(string By, string Role, DateOnly On);
