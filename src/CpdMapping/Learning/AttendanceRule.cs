namespace CpdMapping.Learning;

/// <summary>How attended minutes become the minutes that a certificate states. The rule is printed on the certificate.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AttendanceRule
{
    private readonly Func<int, int> count;

    private AttendanceRule(string id, string text, Func<int, int> count) => (Id, Text, this.count) = (id, text, count);

    /// <summary>Gets the rule that counts the minutes attended, as they are.</summary>
    public static AttendanceRule ProRata { get; } = new("pro-rata", "Pro rata: the minutes attended count, without breaks; nothing is rounded.", minutes => minutes);

    /// <summary>Gets the permanent id.</summary>
    public string Id { get; }

    /// <summary>Gets the rule in words, in English.</summary>
    public string Text { get; }

    internal static IReadOnlyDictionary<string, AttendanceRule> ById { get; } =
        new Dictionary<string, AttendanceRule>(StringComparer.Ordinal) { [ProRata.Id] = ProRata };

    internal int Count(int attendedMinutes) => count(attendedMinutes);
}
