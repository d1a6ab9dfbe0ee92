namespace CpdMapping.Learning;

/// <summary>What sort of activity it was.</summary>
public enum ActivityKind
{
    /// <summary>A course or training, of one session or several.</summary>
    Course,

    /// <summary>A conference, seminar or webinar.</summary>
    Event,

    /// <summary>Supervision, alone or in a group.</summary>
    Supervision,

    /// <summary>Learning with peers: an action learning set, a peer review, a shared case discussion.</summary>
    PeerLearning,

    /// <summary>Reading, listening or watching.</summary>
    Reading,

    /// <summary>Learning in the course of the work itself.</summary>
    WorkBased,

    /// <summary>Teaching, mentoring or assessing others.</summary>
    Teaching,

    /// <summary>Research, audit or writing.</summary>
    Research,

    /// <summary>Anything else.</summary>
    Other,
}
