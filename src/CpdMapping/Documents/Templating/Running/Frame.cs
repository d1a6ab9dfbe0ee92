namespace CpdMapping.Documents.Templating.Running;

/// <summary>One render: the view, the variables, the output and what may still be spent.</summary>
internal sealed class Frame(object view, int slots, RenderOptions options, CancellationToken cancellation) : IDisposable
{
    // Cancellation and time are looked at once in so many steps.
    private const int Stride = 512;

    private readonly long started = options.Clock?.GetTimestamp() ?? 0;
    private long stepsLeft = options.MaxSteps;
    private int fuel;

    public object View { get; } = view;

    public Value[] Locals { get; } = slots == 0 ? [] : new Value[slots];

    /// <summary>Gets the longest text that may be made in passing.</summary>
    public int MaxText => options.MaxOutput;

    public Output Output { get; } = new(options.MaxOutput);

    /// <summary>Gets or sets the innermost running loop.</summary>
    public LoopState? Loop { get; set; }

    /// <summary>Counts one step.</summary>
    public void Step()
    {
        if (--fuel < 0)
            Refuel();
    }

    public void Dispose() => Output.Dispose();

    private void Refuel()
    {
        cancellation.ThrowIfCancellationRequested();
        if (stepsLeft <= 0)
            throw new RenderFault(TemplateCodes.StepBudget, $"Rendering took more than {options.MaxSteps} steps.", "Loop over less, or raise MaxSteps.");
        if (options is { MaxTime: { } limit, Clock: { } clock } && clock.GetElapsedTime(started) > limit)
            throw new RenderFault(TemplateCodes.TimeBudget, $"Rendering took longer than {limit:c}.", "Show less, or raise MaxTime.");
        fuel = (int)Math.Min(stepsLeft, Stride) - 1;
        stepsLeft -= fuel + 1;
    }
}
