using CpdMapping.Documents.Templating.Running;

namespace CpdMapping.Documents.Templating;

/// <summary>A template that was checked against what it shows.</summary>
/// <typeparam name="TView">What it shows.</typeparam>
/// <remarks>Immutable and safe to share between threads; many may render it at once.</remarks>
public sealed class Template<TView> : ITemplate<TView> where TView : class
{
    private readonly Steps steps;
    private readonly int slots;

    internal Template(string name, OutputMode mode, Steps steps, int slots) => (Name, Mode, this.steps, this.slots) = (name, mode, steps, slots);

    /// <summary>Gets what messages call the template.</summary>
    public string Name { get; }

    /// <summary>Gets what the template makes.</summary>
    public OutputMode Mode { get; }

    /// <inheritdoc/>
    /// <exception cref="TemplateException">A budget was reached, or a sum has no result.</exception>
    public string Render(TView view, CancellationToken cancellation = default) => Render(view, RenderOptions.Default, cancellation);

    /// <summary>Renders a view within budgets.</summary>
    /// <param name="view">What to show.</param>
    /// <param name="options">The budgets.</param>
    /// <param name="cancellation">Stops the render.</param>
    /// <returns>The output, with LF line ends.</returns>
    /// <exception cref="TemplateException">A budget was reached, or a sum has no result.</exception>
    /// <exception cref="OperationCanceledException">The render was stopped.</exception>
    public string Render(TView view, RenderOptions options, CancellationToken cancellation = default)
    {
        using var frame = Run(view, options, cancellation);
        return frame.Output.ToString();
    }

    /// <summary>Renders a view within budgets and writes it out when it is whole.</summary>
    /// <param name="view">What to show.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="options">The budgets; the default when null.</param>
    /// <param name="cancellation">Stops the render.</param>
    /// <exception cref="TemplateException">A budget was reached, or a sum has no result; nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The render was stopped; nothing was written.</exception>
    public void Render(TView view, TextWriter writer, RenderOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var frame = Run(view, options ?? RenderOptions.Default, cancellation);
        writer.Write(frame.Output.Written);
    }

    private Frame Run(TView view, RenderOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(options);
        var frame = new Frame(view, slots, options, cancellation);
        try
        {
            steps.Run(frame);
            return frame;
        }
        catch (RenderFault fault)
        {
            frame.Dispose();
            throw fault.ToException(Name);
        }
        catch (OperationCanceledException)
        {
            frame.Dispose();
            throw;
        }
    }
}
