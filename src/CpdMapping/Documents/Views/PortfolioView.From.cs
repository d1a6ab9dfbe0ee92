using CpdMapping.Auditing;
using CpdMapping.Documents.Wording;
using CpdMapping.Mapping;

namespace CpdMapping.Documents.Views;

public sealed partial record PortfolioView
{
    /// <summary>Prepares a portfolio for printing.</summary>
    /// <param name="coverage">Which standards the record bears on.</param>
    /// <param name="audit">The audit of the same record; null where none was asked for.</param>
    /// <param name="language">The document's language; English when it is null.</param>
    /// <exception cref="ArgumentException">The audit is of another record than the coverage.</exception>
    public static PortfolioView From(Coverage coverage, AuditReport? audit = null, DocumentLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        if (audit is not null && audit.Record != coverage.Record)
            throw new ArgumentException($"The audit is of the record '{audit.Record.Id}' and the coverage of '{coverage.Record.Id}', or of another state of it.", nameof(audit));
        var scope = new PortfolioScope(coverage, audit, language ?? DocumentLanguage.English);
        var claims = coverage.Claims.ToLookup(c => c.Entry, StringComparer.Ordinal);
        return new()
        {
            Page = PageView.Of(scope.Language, coverage.Record.Specimen, coverage.DataSet),
            Words = scope.Language.Words.Portfolio,
            Learner = coverage.Record.Learner,
            Record = coverage.Record.Id,
            Registrations = coverage.Record.Registrations.Select(r => RegistrationView.Of(r, scope)).ToSequence(),
            Period = PeriodOf(scope),
            Policy = $"{scope.Language.Terms.Of(coverage.Policy)} {scope.Language.Terms.Of(coverage.Carry)}",
            Figures = FiguresOf(scope),
            Catalogues = coverage.Editions.Select((e, i) => CatalogueRowView.Of(e, scope.Gaps[i], Anchor(i), scope)).ToSequence(),
            Editions = coverage.Editions.Select((e, i) => EditionTableView.Of(e, Anchor(i), scope)).ToSequence(),
            Maps = EvidenceMapView.Of(scope).ToSequence(),
            Activities = scope.Standing.Select(e => ActivityView.Of(e, claims, scope)).OfType<ActivityView>().ToSequence(),
            Counting = scope.Language.Terms.Of(coverage.Count.Policy),
            Repeats = coverage.Count.Repeats.Select(r => RepeatView.Of(r, scope)).ToSequence(),
            Changes = ChangeView.Of(coverage.Record, scope),
            Gaps = scope.Gaps.Where(e => !e.Gaps.IsEmpty).Select(e => GapListView.Of(e, scope)).ToSequence(),
            Audit = audit is null ? null : AuditView.Of(audit, scope),
            Claims = ClaimsView.Of(scope),
            Used = coverage.Editions.Select(e => EditionUsedView.Of(e.Edition, scope)).ToSequence(),
        };
    }

    private static string Anchor(int edition) => $"edition-{WordFormat.Number(edition + 1)}";

    private static string? PeriodOf(PortfolioScope scope)
    {
        if (scope.Audit is { } audit)
            return scope.Format.Days(audit.From, audit.To);
        var activities = scope.Standing.Select(e => e.Activity).OfType<Learning.Activity>().ToList();
        return activities.Count == 0 ? null : scope.Format.Days(activities.Min(a => a.From), activities.Max(a => a.To));
    }

    private static Sequence<FigureView> FiguresOf(PortfolioScope scope)
    {
        var (format, phrases, standing) = (scope.Format, scope.Phrases, scope.Standing);
        var claimable = scope.Gaps.Sum(e => e.Claimable);
        var gaps = scope.Gaps.Sum(e => e.Gaps.Count);
        return
        [
            new(phrases.Total, format.Time(scope.Coverage.Total.Minutes)),
            new(phrases.ActivityCount, WordFormat.Number(standing.Count)),
            new(phrases.EvidenceCount, format.Of(standing.Count(e => !e.Evidence.IsEmpty), standing.Count)),
            new(phrases.ReflectionCount, format.Of(standing.Count(e => e.Reflection is not null), standing.Count)),
            new(phrases.CoverageCount, format.Of(claimable - gaps, claimable)),
            new(phrases.GapCount, WordFormat.Number(gaps)),
        ];
    }
}
