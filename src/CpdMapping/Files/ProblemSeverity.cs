namespace CpdMapping.Files;

/// <summary>How much a <see cref="Problem"/> matters.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing; nothing needs to be mended.</summary>
    Note,

    /// <summary>The file can be used, but something in it is likely not what was meant.</summary>
    Warning,

    /// <summary>The file cannot be used until this is mended.</summary>
    Error,
}
