namespace CpdMapping.Learning;

/// <summary>The words of our files for the members of our enumerations.</summary>
internal static class LearningWords
{
    public static readonly IReadOnlyDictionary<string, ActivityKind> Kinds = new Dictionary<string, ActivityKind>(StringComparer.Ordinal)
    {
        ["course"] = ActivityKind.Course,
        ["event"] = ActivityKind.Event,
        ["supervision"] = ActivityKind.Supervision,
        ["peer-learning"] = ActivityKind.PeerLearning,
        ["reading"] = ActivityKind.Reading,
        ["work-based"] = ActivityKind.WorkBased,
        ["teaching"] = ActivityKind.Teaching,
        ["research"] = ActivityKind.Research,
        ["other"] = ActivityKind.Other,
    };

    public static readonly IReadOnlyDictionary<string, CertificateKind> CertificateKinds = new Dictionary<string, CertificateKind>(StringComparer.Ordinal)
    {
        ["attendance"] = CertificateKind.Attendance,
        ["completion"] = CertificateKind.Completion,
    };

    public static readonly IReadOnlyDictionary<string, AlignmentDepth> Depths = new Dictionary<string, AlignmentDepth>(StringComparer.Ordinal)
    {
        ["mentions"] = AlignmentDepth.Mentions,
        ["teaches"] = AlignmentDepth.Teaches,
        ["assesses"] = AlignmentDepth.Assesses,
    };

    /// <summary>Gives the word for a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value) where T : struct, Enum
    {
        foreach (var (word, member) in words)
            if (EqualityComparer<T>.Default.Equals(member, value))
                return word;
        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such member.");
    }
}
