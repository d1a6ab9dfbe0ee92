using CpdMapping.Learning;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Offers;

/// <summary>Turns gaps and courses into a task of covering needs, and its answer into a plan.</summary>
internal sealed class ClosingSearch(EvidenceMapper mapper, CpdRecord record, EditionRef edition, GapPolicy policy)
{
    public ClosingPlan Find(IEnumerable<CourseOffer> offers, DateOnly? on)
    {
        var all = offers.OrderBy(offer => offer.Course.Id, StringComparer.Ordinal).ToList();
        if (all.GroupBy(offer => offer.Course.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Two courses have the id '{twice.Key}'.", nameof(offers));
        var open = all.Where(offer => !(offer.Course.LastDay < on)).ToList();
        var entries = open.ConvertAll(offer => offer.ToEntry(Undated(on)));
        var now = mapper.Map(record, edition);
        var gaps = now.GapsUnder(policy)[0];

        var given = entries.ConvertAll(Given);
        var needs = Needs(now, gaps).GroupBy(need => need.Gap)
            .Where(gap => gap.All(need => given.Select((_, offer) => Gives(need, offer)).Aggregate(Fraction.Zero, (sum, one) => sum + one) >= need.Amount))
            .SelectMany(gap => gap).ToList();
        var (costs, compared) = Costs(open);
        var answer = SmallestCover.Find(Task(needs, open.Count, Gives, costs));
        var taken = record with { Entries = record.Entries.Concat(answer.Chosen.Select(offer => entries[offer])).ToSequence() };
        return new()
        {
            Before = gaps,
            After = mapper.Map(taken, edition).GapsUnder(policy)[0],
            Courses = answer.Chosen.Select(offer => new ClosingCourse(
                open[offer], needs.Where(need => Gives(need, offer) > Fraction.Zero).Select(need => gaps.Gaps[need.Gap].Standard.Ref).Distinct().ToSequence())).ToSequence(),
            OnOffer = all.Count,
            Over = all.Except(open).ToSequence(),
            AtLeast = answer.AtLeast,
            IsFirstOfItsSize = answer.IsBest,
            FeesCompared = compared,
        };

        Fraction Gives(ClosingNeed need, int offer) =>
            given[offer].TryGetValue(gaps.Gaps[need.Gap].Standard.Ref, out var minutes) ? need.Gives(entries[offer], minutes) : Fraction.Zero;
    }

    // A course without a date is taken as soon as can be, and late enough for the policy.
    private DateOnly Undated(DateOnly? on)
    {
        var days = record.Standing().Select(entry => entry.Activity!.To).Append(on ?? DateOnly.MinValue).Append(policy.Since ?? DateOnly.MinValue); // standing entries have an activity
        return days.Max();
    }

    // The exact minutes that an entry alone gives to each standard and all below it. Roll-up goes entry by entry, so what several give adds up.
    private Dictionary<StandardRef, Fraction> Given(RecordEntry entry) =>
        mapper.Map(record with { Entries = [entry] }, edition).Editions[0].Standards
            .Select(standard => (standard.Standard.Ref, Explanation: standard.RolledUp.Explain()))
            .Where(standard => !standard.Explanation.Lines.IsEmpty)
            .ToDictionary(standard => standard.Ref, standard => standard.Explanation.Sum);

    private IEnumerable<ClosingNeed> Needs(Coverage now, EditionGaps gaps)
    {
        var minutes = now.Editions[0].Standards.ToDictionary(standard => standard.Standard.Ref, standard => standard.RolledUp);
        return gaps.Gaps.SelectMany((gap, place) => ClosingNeed.Of(place, gap, minutes[gap.Standard.Ref].Explain().Sum, policy));
    }

    // Each need in its own smallest parts, so that only whole numbers are added.
    private static Covering Task(List<ClosingNeed> needs, int offers, Func<ClosingNeed, int, Fraction> gives, IReadOnlyList<ChoiceCost> costs)
    {
        var parts = needs.ConvertAll(need => Fraction.CommonDenominator(Enumerable.Range(0, offers).Select(offer => gives(need, offer)).Append(need.Amount)));
        return new(
            needs.Select((need, place) => need.Amount.In(parts[place])),
            Enumerable.Range(0, offers).Select(offer => new CoveringChoice(costs[offer], [.. needs.Select((need, place) => gives(need, offer).In(parts[place]))])));
    }

    private static (IReadOnlyList<ChoiceCost> Costs, bool Compared) Costs(List<CourseOffer> offers)
    {
        var compared = offers.Select(offer => offer.Course.Fee?.Currency).OfType<string>().Distinct(StringComparer.Ordinal).Count() <= 1;
        return (offers.ConvertAll(offer => compared
            ? new ChoiceCost(offer.Course.Fee is null ? 1 : 0, offer.Course.Fee?.Amount ?? 0, offer.Course.PlannedMinutes)
            : new ChoiceCost(0, 0, offer.Course.PlannedMinutes)), compared);
    }
}
