namespace CpdMapping.Mapping.Counting;

/// <summary>What makes two entries seem to be about the same hour.</summary>
public enum RepeatKind
{
    /// <summary>Both name the same certificate, and together they claim more than it shows.</summary>
    SameCertificate,

    /// <summary>Their times overlap.</summary>
    OverlappingTimes,

    /// <summary>They are of the same days and of the same course or title, as when two providers each certify one event.</summary>
    SameEvent,

    /// <summary>The same course was taken again before it counts again.</summary>
    RepeatedCourse,
}
