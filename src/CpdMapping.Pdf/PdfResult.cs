using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf;

/// <summary>What came out of printing a page: the file, or why there is none.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PdfResult
{
    private readonly ReadOnlyMemory<byte>? file;

    internal PdfResult(ReadOnlyMemory<byte>? file, int pageCount, IReadOnlyList<PdfProblem> problems)
    {
        this.file = file;
        PageCount = pageCount;
        Problems = problems;
    }

    /// <summary>Gets what was found, in the order of its place: warnings, and errors where no file was made.</summary>
    public IReadOnlyList<PdfProblem> Problems { get; }

    /// <summary>Gets whether no file was made.</summary>
    public bool HasErrors => file is null;

    /// <summary>Gets how many pages the document has; 0 where no file was made.</summary>
    public int PageCount { get; }

    /// <summary>Gets the file.</summary>
    /// <exception cref="InvalidOperationException">No file was made; the message lists the errors.</exception>
    public ReadOnlyMemory<byte> Bytes => file ?? throw new InvalidOperationException(
        $"No file was made:\n{string.Join('\n', Problems.Where(problem => problem.Severity == PdfSeverity.Error))}");

    /// <summary>Writes the file to a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="InvalidOperationException">No file was made.</exception>
    public void SaveTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Bytes.Span);
    }
}
