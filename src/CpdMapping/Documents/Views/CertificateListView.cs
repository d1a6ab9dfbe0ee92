using CpdMapping.Documents.Wording;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Views;

/// <summary>The standards of one edition on a certificate, to print.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CertificateListView
{
    /// <summary>Gets the edition's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the reference to the edition, such as <c>pcf@2018</c>.</summary>
    public required string Ref { get; init; }

    /// <summary>Gets the standards.</summary>
    public required Sequence<StandardView> Standards { get; init; }

    internal static CertificateListView Of(CertificateStandards list, WordFormat format) => new()
    {
        Title = list.Title,
        Ref = list.Edition.ToString(),
        Standards = list.Alignments.Select(a => StandardView.Of(a.Standard, format)).ToSequence(),
    };
}
