using CpdMapping.Auditing.Rules;

namespace CpdMapping.Auditing;

/// <summary>The words of our files for the members of our enumerations.</summary>
internal static class SchemeWords
{
    public static readonly IReadOnlyDictionary<string, RuleWeight> Weight = new Dictionary<string, RuleWeight>(StringComparer.Ordinal)
    {
        ["required"] = RuleWeight.Required,
        ["advised"] = RuleWeight.Advised,
    };

    public static readonly IReadOnlyDictionary<string, Outcome> Outcome = new Dictionary<string, Outcome>(StringComparer.Ordinal)
    {
        ["met"] = Auditing.Outcome.Met,
        ["not-met"] = Auditing.Outcome.NotMet,
        ["cannot-tell"] = Auditing.Outcome.CannotTell,
        ["not-applicable"] = Auditing.Outcome.NotApplicable,
    };

    public static readonly IReadOnlyDictionary<string, FindingSeverity> Severity = new Dictionary<string, FindingSeverity>(StringComparer.Ordinal)
    {
        ["none"] = FindingSeverity.None,
        ["advice"] = FindingSeverity.Advice,
        ["query"] = FindingSeverity.Query,
        ["fault"] = FindingSeverity.Fault,
    };

    public static readonly IReadOnlyDictionary<string, SchemeTextPart> TextParts = new Dictionary<string, SchemeTextPart>(StringComparer.Ordinal)
    {
        ["practice-summary"] = SchemeTextPart.PracticeSummary,
        ["statement"] = SchemeTextPart.Statement,
    };

    /// <summary>Gives the word for a member.</summary>
    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value) where T : struct, Enum => Learning.LearningWords.Of(words, value);

    public static readonly IReadOnlyDictionary<string, Learning.Assurance> Assured = new Dictionary<string, Learning.Assurance>(StringComparer.Ordinal)
    {
        ["evidenced"] = Learning.Assurance.Evidenced,
        ["confirmed"] = Learning.Assurance.Confirmed,
        ["audited"] = Learning.Assurance.Audited,
    };

    public static readonly IReadOnlyDictionary<string, ReflectionField> Field = new Dictionary<string, ReflectionField>(StringComparer.Ordinal)
    {
        ["learnt"] = ReflectionField.Learnt,
        ["impact"] = ReflectionField.Impact,
        ["peer"] = ReflectionField.Peer,
    };
}
