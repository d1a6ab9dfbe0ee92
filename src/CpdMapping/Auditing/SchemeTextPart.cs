namespace CpdMapping.Auditing;

/// <summary>A text that a body asks for beside the pieces.</summary>
public enum SchemeTextPart
{
    /// <summary>What the learner does, for whom and where.</summary>
    PracticeSummary,

    /// <summary>How the learner's CPD meets the body's standards for CPD.</summary>
    Statement,
}
