using CpdMapping.Documents.Wording;

namespace CpdMapping.Documents.Views;

/// <summary>A portfolio, to print: what was done, which standards it bears on, what is missing, and how that is known.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record PortfolioView
{
    /// <summary>Gets what every document shows.</summary>
    public required PageView Page { get; init; }

    /// <summary>Gets the document's words.</summary>
    public required PortfolioWords Words { get; init; }

    /// <summary>Gets the learner's name.</summary>
    public required string Learner { get; init; }

    /// <summary>Gets the record's id.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the registrations.</summary>
    public required Sequence<RegistrationView> Registrations { get; init; }

    /// <summary>Gets the days of the cycle audited, or of the activities; null where there are neither.</summary>
    public string? Period { get; init; }

    /// <summary>Gets the policy of the figures, in words.</summary>
    public required string Policy { get; init; }

    /// <summary>Gets the summary's figures.</summary>
    public required Sequence<FigureView> Figures { get; init; }

    /// <summary>Gets the hours by catalogue.</summary>
    public required Sequence<CatalogueRowView> Catalogues { get; init; }

    /// <summary>Gets the hours by standard, one table an edition.</summary>
    public required Sequence<EditionTableView> Editions { get; init; }

    /// <summary>Gets the tables of the evidence map.</summary>
    public required Sequence<EvidenceMapView> Maps { get; init; }

    /// <summary>Gets the activities that stand, in order of date.</summary>
    public required Sequence<ActivityView> Activities { get; init; }

    /// <summary>Gets the policy by which an hour counts once.</summary>
    public required string Counting { get; init; }

    /// <summary>Gets the hours that may be in the record twice, whether they count or not.</summary>
    public required Sequence<RepeatView> Repeats { get; init; }

    /// <summary>Gets the corrections and withdrawals.</summary>
    public required Sequence<ChangeView> Changes { get; init; }

    /// <summary>Gets the gaps of the editions that have any.</summary>
    public required Sequence<GapListView> Gaps { get; init; }

    /// <summary>Gets the audit; null where none was asked for.</summary>
    public AuditView? Audit { get; init; }

    /// <summary>Gets what the claims' references are worth.</summary>
    public required ClaimsView Claims { get; init; }

    /// <summary>Gets the editions that the portfolio rests on.</summary>
    public required Sequence<EditionUsedView> Used { get; init; }
}
