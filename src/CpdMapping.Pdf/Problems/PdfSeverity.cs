namespace CpdMapping.Pdf.Problems;

/// <summary>Says how much a problem of a printed page weighs.</summary>
public enum PdfSeverity
{
    /// <summary>The page was printed, but something in it is left out or not as its author meant.</summary>
    Warning,

    /// <summary>No file was made.</summary>
    Error,
}
