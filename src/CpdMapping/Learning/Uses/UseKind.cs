namespace CpdMapping.Learning.Uses;

/// <summary>The kinds of files that name standards.</summary>
public enum UseKind
{
    /// <summary>A course, by a name on its page or by a pin.</summary>
    Course,

    /// <summary>A cohort, by the course that it is a run of.</summary>
    Cohort,

    /// <summary>A record, by an alignment of an entry that stands.</summary>
    Record,
}
