using System.Globalization;
using CpdMapping.Learning;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Offers;

/// <summary>The courses on offer that would close the gaps of a record, as few as can be.</summary>
/// <remarks>
/// Of sets with the same number of courses, the one is taken with the fewest unstated fees, then the lower fee, then the fewer minutes, then the ids that stand first.
/// It is assumed that a course is attended whole and gives its certificate. Immutable and safe to share between threads.
/// </remarks>
public sealed partial record ClosingPlan
{
    /// <summary>Gets the gaps as they are.</summary>
    public required EditionGaps Before { get; init; }

    /// <summary>Gets the gaps that are left when the courses are taken: those that nothing on offer closes.</summary>
    public required EditionGaps After { get; init; }

    /// <summary>Gets the courses to take, in the order of their ids, each with the gaps to which it contributes.</summary>
    public required Sequence<ClosingCourse> Courses { get; init; }

    /// <summary>Gets how many courses were on offer.</summary>
    public required int OnOffer { get; init; }

    /// <summary>Gets the courses that had ended before the day that was asked for, so that they cannot be taken.</summary>
    public required Sequence<CourseOffer> Over { get; init; }

    /// <summary>Gets how many courses every set that closes as much has at least; proven.</summary>
    public required int AtLeast { get; init; }

    /// <summary>Gets whether no smaller set closes as much; proven.</summary>
    public bool IsSmallest => Courses.Count == AtLeast;

    /// <summary>Gets whether no set of the same size comes before this one by fee, minutes and ids; proven.</summary>
    public required bool IsFirstOfItsSize { get; init; }

    /// <summary>Gets whether fees decided between sets of the same size; they cannot where they are in several currencies.</summary>
    public required bool FeesCompared { get; init; }

    /// <summary>Gets how sure the plan is, in words, in English.</summary>
    public string Text
    {
        get
        {
            if (Courses.IsEmpty)
                return Before.Gaps.IsEmpty ? "There is no gap to close." : "Nothing on offer closes a gap.";
            var sure = IsSmallest
                ? IsFirstOfItsSize ? "No smaller set closes as much; this was proven." : "No smaller set closes as much; whether another of its size costs less was not searched to the end."
                : string.Create(CultureInfo.InvariantCulture, $"This is a heuristic: the search was too large to end. At least {AtLeast} courses are needed; a set smaller than this one was not ruled out.");
            return FeesCompared ? sure : sure + " Fees are in several currencies, so they were not compared.";
        }
    }

    /// <summary>Finds the courses that would close the gaps of a record in one edition.</summary>
    /// <param name="mapper">The mapper, with the policy of the minutes.</param>
    /// <param name="record">The record.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="offers">The courses on offer, each id once.</param>
    /// <param name="policy">What makes a standard a gap; <see cref="GapPolicy.Default"/> when null.</param>
    /// <param name="on">The day from which courses can be taken; null where none is over. A course without a date can always be taken.</param>
    /// <exception cref="StandardNotFoundException">The edition is not loaded.</exception>
    /// <exception cref="ArgumentException">Two courses have the same id; or, under <see cref="MappingPolicy.Shared"/>, shares add up to more than 1.</exception>
    public static ClosingPlan Find(
        EvidenceMapper mapper, CpdRecord record, EditionRef edition, IEnumerable<CourseOffer> offers, GapPolicy? policy = null, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(mapper);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(offers);
        return new ClosingSearch(mapper, record, edition, policy ?? GapPolicy.Default).Find(offers, on);
    }
}
