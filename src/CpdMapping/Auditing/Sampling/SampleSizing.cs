namespace CpdMapping.Auditing.Sampling;

/// <summary>How many people a sample needs, and how much it tells.</summary>
/// <remarks>Sums are decimal, and only square roots are binary, which every machine takes alike.</remarks>
public static class SampleSizing
{
    /// <summary>Gives how many people tell a rate within a margin: n₀ ÷ (1 + (n₀ − 1) ÷ N) with n₀ = z² × ¼ ÷ margin², for the rate that is hardest to tell, one half.</summary>
    /// <param name="population">How many people there are, 1 or more.</param>
    /// <param name="margin">The margin, such as 0.05 for 5 points on either side.</param>
    /// <param name="confidence">How sure it is to be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is below 1, or the margin is not above 0 and below 1.</exception>
    public static int ForMargin(int population, decimal margin, Confidence confidence = Confidence.NinetyFive)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        CheckPart(margin, nameof(margin));
        var z = Z(confidence);
        var endless = z * z / (4 * margin * margin);
        return (int)decimal.Ceiling(endless / (1 + ((endless - 1) / population)));
    }

    /// <summary>Gives the margin that a sample leaves, for the rate that is hardest to tell, one half; four decimals.</summary>
    /// <param name="sampled">How many people were drawn, 1 or more.</param>
    /// <param name="population">How many there are.</param>
    /// <param name="confidence">How sure it is to be.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody was drawn, or more than there are.</exception>
    public static decimal MarginOf(int sampled, int population, Confidence confidence = Confidence.NinetyFive)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sampled);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sampled, population);
        if (sampled == population)
            return 0;
        return decimal.Round(Z(confidence) * Root((population - sampled) / (4m * sampled * (population - 1))), 4, MidpointRounding.AwayFromZero);
    }

    /// <summary>Gives how many people must be looked at to find at least one of a kind, if a part of all is of that kind.</summary>
    /// <param name="part">The part, such as 0.02.</param>
    /// <param name="confidence">How sure it is to be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not above 0 and below 1.</exception>
    public static int ForDiscovery(decimal part, Confidence confidence = Confidence.NinetyFive)
    {
        CheckPart(part, nameof(part));
        if (part < 0.0001m)
            throw new ArgumentOutOfRangeException(nameof(part), part, "A part of 0.0001 or more is expected; for less, look at everybody.");
        var people = 0;
        for (var missed = 1m; missed > 1 - Level(confidence); people++)
            missed *= 1 - part;
        return people;
    }

    /// <summary>Gives the greatest part of all that can be of a kind when none of it was found; four decimals, rounded up. About three by the number looked at.</summary>
    /// <param name="sampled">How many people were looked at, 1 or more.</param>
    /// <param name="confidence">How sure it is to be.</param>
    public static decimal MostWhenNoneFound(int sampled, Confidence confidence = Confidence.NinetyFive)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sampled);
        int low = 0, high = 10_000; // ten-thousandths: at the lower one it is still likely to find none
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (Power(1 - (middle / 10_000m), sampled) > 1 - Level(confidence))
                low = middle;
            else
                high = middle;
        }
        return high / 10_000m;
    }

    internal static decimal Z(Confidence confidence) => confidence switch
    {
        Confidence.Ninety => 1.644854m,
        Confidence.NinetyNine => 2.575829m,
        _ => 1.959964m,
    };

    internal static decimal Root(decimal value) => (decimal)Math.Sqrt((double)value);

    private static decimal Level(Confidence confidence) => confidence switch
    {
        Confidence.Ninety => 0.90m,
        Confidence.NinetyNine => 0.99m,
        _ => 0.95m,
    };

    private static decimal Power(decimal value, int exponent)
    {
        var result = 1m;
        for (; exponent > 0; exponent >>= 1, value *= value)
            if ((exponent & 1) == 1)
                result *= value;
        return result;
    }

    private static void CheckPart(decimal part, string name)
    {
        if (part is <= 0 or >= 1)
            throw new ArgumentOutOfRangeException(name, part, "A part above 0 and below 1 is expected.");
    }
}
