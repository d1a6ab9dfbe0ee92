using System.Globalization;
using CpdMapping.Learning;

namespace CpdMapping.Mapping.Units;

public sealed partial record Unit
{
    private bool IsHour => MinutesEach == 60 && One == "hour";

    /// <summary>Whether an amount is written as a time: quarters and tenths of an hour read well as numbers, single minutes do not.</summary>
    internal bool ReadsAsTime => IsHour && StepMinutes % 3 != 0;

    /// <summary>Counts the minutes of activities, each of which is counted once: too short ones are left out, and the sum or each activity is rounded.</summary>
    /// <param name="activities">The minutes of each activity, 0 or more.</param>
    /// <returns>The minutes that the unit counts, whole steps of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An activity has negative minutes.</exception>
    public int Count(params ReadOnlySpan<int> activities)
    {
        var sum = 0;
        foreach (var minutes in activities)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(minutes, nameof(activities));
            sum = checked(sum + Activity(minutes));
        }
        return Total(sum);
    }

    /// <summary>Gives minutes as a number of the unit.</summary>
    /// <param name="minutes">The minutes, 0 or more.</param>
    /// <returns>The number, rounded to two places where it has more; what lies in the middle goes away from zero. <see cref="Exactly"/> has it unrounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public decimal Amount(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return decimal.Round((decimal)minutes / MinutesEach, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>Gives minutes as an exact number of the unit.</summary>
    /// <param name="minutes">The minutes, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public Fraction Exactly(int minutes) => new(minutes, MinutesEach);

    /// <summary>Gives minutes in the words of the unit: <c>2.25 credits</c>, or <c>1 hour 40 minutes</c>. Where two places do not hold the number, the minutes stand beside it.</summary>
    /// <param name="minutes">The minutes, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public string InWords(int minutes)
    {
        var amount = Amount(minutes);
        var inUnits = string.Create(CultureInfo.InvariantCulture, $"{amount:0.##} {(amount == 1 ? One : Many)}");
        if (ReadsAsTime)
            return Plain.HoursAndMinutes(minutes);
        return minutes * 100L % MinutesEach == 0 ? inUnits : $"{inUnits} ({Plain.Minutes(minutes)})";
    }

    /// <summary>The minutes that one activity brings into the sum.</summary>
    internal int Activity(int minutes) => minutes < ShortestMinutes ? 0 : Rounds == RoundedPart.Activity ? Rounded(minutes) : minutes;

    /// <summary>The minutes that a sum of what activities bring counts for.</summary>
    internal int Total(int sum) => Rounds == RoundedPart.Total ? Rounded(sum) : sum;

    /// <summary>Whether the unit rounds a sum up (1) or down (0), counted in steps.</summary>
    internal int RoundingOf(Fraction minutes)
    {
        var steps = minutes * new Fraction(1, StepMinutes);
        var rest = steps - new Fraction(steps.Floor(), 1);
        var half = rest.CompareTo(new Fraction(1, 2));
        return Rounding switch
        {
            UnitRounding.Up => rest > Fraction.Zero,
            UnitRounding.HalfUp => half >= 0,
            UnitRounding.HalfDown => half > 0,
            UnitRounding.HalfEven => half > 0 || (half == 0 && !steps.Floor().IsEven),
            _ => false,
        } ? 1 : 0;
    }

    private int Rounded(int minutes) => StepMinutes == 1 ? minutes : ((minutes / StepMinutes) + RoundingOf(new Fraction(minutes, 1))) * StepMinutes;
}
