using System.Globalization;
using CpdMapping.Files;
using CpdMapping.Mapping.Gaps;

namespace CpdMapping.Mapping.Offers;

public sealed partial record ClosingPlan
{
    /// <summary>Writes the gaps and the plan as JSON. The same plan gives the same bytes.</summary>
    public string ToJson() => NodeWriter.ToJson(Before.ToMap()
        .Map("plan", new MapBuilder()
            .Text("text", Text)
            .Integer("on-offer", OnOffer)
            .Texts("over", Over.Select(offer => offer.Course.Id))
            .Integer("at-least", AtLeast)
            .Flag("smallest", IsSmallest)
            .Flag("first-of-its-size", IsFirstOfItsSize)
            .Flag("fees-compared", FeesCompared)
            .Maps("courses", Courses.Select(ToMap))
            .Maps("not-closed", After.Gaps.Select(EditionGaps.ToMap)))
        .Build());

    private static MapBuilder ToMap(ClosingCourse course) => new MapBuilder()
        .Text("course", course.Offer.Course.Id)
        .Text("title", course.Offer.Course.Title)
        .Text("provider", course.Offer.Course.Provider.Name)
        .Integer("minutes", course.Offer.Course.PlannedMinutes)
        .Map("fee", course.Offer.Course.Fee is not { } fee ? null : new MapBuilder()
            .Text("amount", fee.Amount.ToString(CultureInfo.InvariantCulture))
            .Text("currency", fee.Currency))
        .Texts("closes", course.Closes.Select(standard => standard.ToString()));
}
