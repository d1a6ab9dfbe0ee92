using System.Runtime.CompilerServices;
using CpdMapping.Files;

namespace CpdMapping.Mapping.Bulk;

public sealed partial class CompiledMapping
{
    /// <summary>Maps a stream of learners on all cores, and gives their totals in the order in which they came.</summary>
    /// <param name="learners">The learners; they are taken one after another, as memory allows.</param>
    /// <param name="report">Where to count what was mapped, and to list what was left out; null where nobody asks.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <param name="cancellation">Stops the work: no further learner is taken, and the stream ends with an <see cref="OperationCanceledException"/>.</param>
    /// <remarks>
    /// A learner whose entries cannot be mapped (an activity that is not there, negative minutes, a sum of more minutes than an <see cref="int"/> holds) is reported and
    /// left out, and the rest goes on. Memory is bounded: only a few batches are held at a time, whatever the length of the stream.
    /// </remarks>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public IAsyncEnumerable<LearnerTotals> MapAsync(
        IAsyncEnumerable<LearnerEntries> learners, BulkReport? report = null, BulkOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(learners);
        options ??= new();
        if (options.Workers < 1 || options.BatchSize < 1)
            throw new ArgumentException($"Workers ({options.Workers}) and batch size ({options.BatchSize}) are expected to be 1 or more.", nameof(options));
        return Stream(learners, report ?? new(), options, cancellation);
    }

    private async IAsyncEnumerable<LearnerTotals> Stream(
        IAsyncEnumerable<LearnerEntries> learners, BulkReport report, BulkOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (running, batch, position) = (new Queue<Task<BatchTotals>>(), new List<LearnerEntries>(options.BatchSize), 0L);
        await foreach (var learner in learners.WithCancellation(cancellation).ConfigureAwait(false))
        {
            batch.Add(learner);
            if (batch.Count < options.BatchSize)
                continue;
            running.Enqueue(Start(batch, position, cancellation));
            position += batch.Count;
            batch = new(options.BatchSize);
            // The oldest is waited for, so the order stays; the others go on meanwhile.
            if (running.Count > 2 * options.Workers)
                foreach (var totals in Given(await running.Dequeue().ConfigureAwait(false), report, options))
                    yield return totals;
        }
        running.Enqueue(Start(batch, position, cancellation));
        while (running.TryDequeue(out var next))
            foreach (var totals in Given(await next.ConfigureAwait(false), report, options))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return totals;
            }
    }

    private Task<BatchTotals> Start(List<LearnerEntries> batch, long position, CancellationToken cancellation) => Task.Run(
        () =>
        {
            var done = new BatchTotals(batch.Count);
            foreach (var learner in batch)
            {
                if (Fault(learner) is { } fault)
                    done.Faults.Add((position, fault.Found, fault.Expected));
                else
                    done.Totals.Add(Totals(learner, position));
                position++;
            }
            return done;
        },
        cancellation);

    private static IEnumerable<LearnerTotals> Given(BatchTotals batch, BulkReport report, BulkOptions options)
    {
        foreach (var (position, found, expected) in batch.Faults)
            report.LeaveOut(MappingCodes.BadLearner, new Place("learner " + (position + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), 0, 0), found, expected);
        foreach (var totals in batch.Totals)
        {
            report.Mapped(totals.Entries.Entries.Length);
            yield return totals;
        }
        options.Progress?.Report(report.ToProgress());
    }
}
