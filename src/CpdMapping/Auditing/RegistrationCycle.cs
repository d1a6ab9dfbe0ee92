using CpdMapping.Learning;

namespace CpdMapping.Auditing;

/// <summary>A number of months that begins for each learner on the day that the registration states, or with the month of joining, and again each time it is over.</summary>
/// <remarks>Where the record does not say enough, the months up to the day that is asked about stand in, and the cycle says that it is in doubt.</remarks>
internal sealed class RegistrationCycle(Amount months, bool fromMonthOfJoining, LocalZone zone) : CyclePattern(zone)
{
    public override int MostYears => (months.Most + 11) / 12;

    public override Cycle Of(DateOnly day, Registration? registration)
    {
        var length = months.For(registration) ?? months.Most;
        if (StartOf(registration) is not { } start)
            return new(day.AddMonths(-length).AddDays(1), day)
            {
                Doubt = new(
                    $"The record does not say when the learner's cycle began; the {Wording.Count(length, "month", "months")} up to {Wording.Day(day)} are looked at instead.",
                    registration is null
                        ? $"Add the registration with {Wanted.TrimEnd(',')}."
                        : $"Add {Wanted} to the registration."),
            };
        // Reckoned from the start each time, so that a start on the 31st does not creep.
        var passed = (((day.Year - start.Year) * 12) + day.Month - start.Month) / length;
        while (start.AddMonths(passed * length) > day)
            passed--;
        while (start.AddMonths((passed + 1) * length) <= day)
            passed++;
        return new(start.AddMonths(passed * length), start.AddMonths((passed + 1) * length).AddDays(-1))
        {
            Doubt = months.For(registration) is null
                ? new($"{Amount.WhyUnknown(registration)} The longest cycle, of {Wording.Count(length, "month", "months")}, is looked at instead.", months.RoleRemedy)
                : null,
        };
    }

    private string Wanted => fromMonthOfJoining ? "'joined', the day of joining," : "'cycle-start', the first day of the current cycle,";

    private DateOnly? StartOf(Registration? registration) =>
        registration?.CycleStart ?? (fromMonthOfJoining && registration?.Joined is { } joined ? new DateOnly(joined.Year, joined.Month, 1) : null);
}
