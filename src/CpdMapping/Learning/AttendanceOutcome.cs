namespace CpdMapping.Learning;

/// <summary>What became of a row of an attendance log.</summary>
public enum AttendanceOutcome
{
    /// <summary>It counts for a learner, beside other rows that may say the same.</summary>
    Counted,

    /// <summary>It is a learner's, and all of its time is outside the session.</summary>
    OutsideSession,

    /// <summary>It is of nobody who is certainly a learner of the cohort.</summary>
    NotALearner,

    /// <summary>Its time or its minutes make no sense.</summary>
    Unreadable,
}
