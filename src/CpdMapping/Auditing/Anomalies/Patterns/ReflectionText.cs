using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>What a learner made of an activity, as one text.</summary>
internal static class ReflectionText
{
    public static string Of(RecordEntry entry) => $"{entry.Reflection?.Learnt} {entry.Reflection?.Impact}";

    /// <summary>From when on texts are called alike.</summary>
    public static string Threshold(AnomalyOptions options) =>
        $"Texts of {Plain.Number(options.FewestWords)} words or more are asked about when they share {options.Alike} of their runs of three words.";
}
