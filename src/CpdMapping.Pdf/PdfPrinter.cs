using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles.Cascade;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf;

/// <summary>Prints HTML as tagged, archivable PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), or PDF/A-3a with attachments.</summary>
/// <remarks>
/// The same page with the same options gives the same bytes on any machine and in any thread. A printer keeps what documents of one template have in common;
/// it is safe to use from several threads at once.
/// </remarks>
public sealed class PdfPrinter
{
    private readonly SheetCache sheets = new();
    private readonly CompressionMemory memory = new();

    /// <summary>Prints a page.</summary>
    /// <param name="html">The page. What it names beside itself is taken from the options; nothing is fetched.</param>
    /// <param name="options">What to print it with; null for the defaults.</param>
    /// <param name="cancellation">Stops the printing.</param>
    /// <returns>The file, or all that keeps it from being made.</returns>
    /// <exception cref="OperationCanceledException">The printing was stopped.</exception>
    public PdfResult Print(string html, PdfOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        options ??= new PdfOptions();
        var problems = new ProblemSink(options.Strict, options.Limits.Problems);
        var limits = new ReadingLimits { MaxCharacters = options.Limits.Characters, MaxNodes = options.Limits.Nodes, MaxDepth = Math.Clamp(options.Limits.Depth, 1, 512) };
        var document = HtmlReader.Read(html, limits, problems);
        var printing = new Printing(document, options, sheets, memory, problems, cancellation);
        return problems.HasErrors ? new PdfResult(null, 0, problems.InOrder()) : printing.Run();
    }

    /// <summary>Prints many pages on all processors, and gives the results in the order of the pages, each as soon as it and all before it are there.</summary>
    /// <param name="pages">The pages, each with its options; they are asked for as they are needed, so that memory stays the same however many they are.</param>
    /// <param name="threads">How many are printed at once; 0 for as many as there are processors.</param>
    /// <param name="cancellation">Stops the printing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of threads is below 0.</exception>
    /// <exception cref="OperationCanceledException">The printing was stopped.</exception>
    public IEnumerable<PdfResult> PrintMany(IEnumerable<(string Html, PdfOptions? Options)> pages, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return Many(pages, threads == 0 ? Environment.ProcessorCount : threads, cancellation);
    }

    private IEnumerable<PdfResult> Many(IEnumerable<(string Html, PdfOptions? Options)> pages, int threads, CancellationToken cancellation)
    {
        const int Ahead = 4; // so many for each thread wait in order at most
        var waiting = new Queue<Task<PdfResult>>();
        using var places = new SemaphoreSlim(threads);
        foreach (var (html, options) in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            waiting.Enqueue(Task.Run(() => One(html, options, places, cancellation), cancellation));
            if (waiting.Count >= threads * Ahead)
                yield return waiting.Dequeue().GetAwaiter().GetResult();
        }
        while (waiting.TryDequeue(out var next))
            yield return next.GetAwaiter().GetResult();
    }

    private PdfResult One(string html, PdfOptions? options, SemaphoreSlim places, CancellationToken cancellation)
    {
        places.Wait(cancellation);
        try
        {
            return Print(html, options, cancellation);
        }
        finally
        {
            places.Release();
        }
    }
}
