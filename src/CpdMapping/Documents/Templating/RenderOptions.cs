namespace CpdMapping.Documents.Templating;

/// <summary>How much rendering may spend. Reaching a budget is a <see cref="TemplateException"/>, never a cut.</summary>
/// <remarks>Immutable and safe to share between threads when <see cref="Clock"/> is.</remarks>
public sealed record RenderOptions
{
    /// <summary>The budgets that are used when none are given.</summary>
    public static RenderOptions Default { get; } = new();

    /// <summary>Gets how many steps may be taken; each statement and each turn of a loop is one.</summary>
    /// <value>The default is 5,000,000.</value>
    public long MaxSteps { get; init; } = 5_000_000;

    /// <summary>Gets how long the output may be, in characters.</summary>
    /// <value>The default is 67,108,864.</value>
    public int MaxOutput { get; init; } = 64 * 1024 * 1024;

    /// <summary>Gets how long rendering may take; measured only when there is a <see cref="Clock"/>.</summary>
    /// <value>The default is null: no limit.</value>
    public TimeSpan? MaxTime { get; init; }

    /// <summary>Gets the clock that <see cref="MaxTime"/> is measured with.</summary>
    /// <value>The default is null: time is not measured.</value>
    public TimeProvider? Clock { get; init; }
}
