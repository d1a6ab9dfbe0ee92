using System.Globalization;
using CpdMapping.Learning;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Mapping.Offers;

namespace CpdMapping.Cli.Commands.Coverages;

/// <summary>Gaps and what would close them, for people.</summary>
internal static class GapText
{
    public static void Write(EditionGaps gaps, Screen screen)
    {
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"{gaps.Edition.Title.Value} ({gaps.Edition.Ref}), revision {gaps.Edition.Revision}"));
        screen.Line(gaps.Policy.Text);
        screen.Line(gaps.Minutes.Text);
        screen.Line(gaps.Carry.Text);
        screen.Line();
        screen.Line(gaps.Gaps.IsEmpty
            ? string.Create(CultureInfo.InvariantCulture, $"No gap: all {gaps.Claimable} claimable standards are met.")
            : string.Create(CultureInfo.InvariantCulture, $"Gaps: {gaps.Gaps.Count} of {gaps.Claimable} claimable standards."));
        foreach (var gap in gaps.Gaps)
            screen.Line("  " + Line(gap));
    }

    public static void Write(ClosingPlan plan, Screen screen)
    {
        screen.Line();
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"Courses on offer: {plan.OnOffer}. {plan.Text}"));
        foreach (var course in plan.Courses)
        {
            screen.Line($"  {course.Offer.Course.Id}: {course.Offer.Course.Title}, {course.Offer.Course.Provider.Name}");
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"    {course.Offer.Course.PlannedMinutes} minutes, {Fee(course.Offer.Course.Fee)}; for {string.Join(", ", course.Closes)}"));
        }
        if (!plan.After.Gaps.IsEmpty)
            screen.Line("Nothing on offer closes:");
        foreach (var gap in plan.After.Gaps)
            screen.Line("  " + Line(gap));
        if (!plan.Over.IsEmpty)
            screen.Line($"Over by the day asked for: {string.Join(", ", plan.Over.Select(offer => offer.Course.Id))}.");
    }

    private static string Line(Gap gap) => $"{gap.Standard.Ref}  {gap.Standard.Name}: {string.Join("; ", gap.Kinds.Select(kind => Why(kind, gap)))}";

    private static string Why(GapKind kind, Gap gap) => kind switch
    {
        GapKind.NotCovered => "not covered",
        GapKind.Thin => string.Create(CultureInfo.InvariantCulture, $"thin, {gap.Sum.Minutes} minutes"),
        GapKind.Stale => string.Create(CultureInfo.InvariantCulture, $"stale, the latest ended on {gap.Sum.Latest:yyyy-MM-dd}"),
        _ => "only declared",
    };

    private static string Fee(Fee? fee) => fee is null ? "no fee stated" : string.Create(CultureInfo.InvariantCulture, $"{fee.Currency} {fee.Amount}");
}
