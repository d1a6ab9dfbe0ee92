namespace CpdMapping.Auditing.Sampling;

/// <summary>How many of those who were looked at are of a kind, with Wilson's interval for the whole population.</summary>
/// <param name="Found">How many are of the kind.</param>
/// <param name="Of">How many were looked at.</param>
/// <param name="Rate">The rate; six decimals.</param>
/// <param name="Low">The lower end of the interval; six decimals.</param>
/// <param name="High">The upper end of the interval; six decimals.</param>
/// <remarks>The interval holds where everybody had the same chance; it does not narrow for a small population. Immutable and safe to share between threads.</remarks>
public readonly record struct FoundRate(int Found, int Of, decimal Rate, decimal Low, decimal High)
{
    /// <summary>Reckons the rate and its interval.</summary>
    /// <param name="found">How many are of the kind, 0 or more.</param>
    /// <param name="of">How many were looked at, 1 or more.</param>
    /// <param name="confidence">How sure it is to be.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody was looked at, or fewer than none or more than all were found.</exception>
    public static FoundRate Reckon(int found, int of, Confidence confidence = Confidence.NinetyFive)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        ArgumentOutOfRangeException.ThrowIfNegative(found);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(found, of);
        var z = SampleSizing.Z(confidence);
        decimal n = of, rate = found / n, square = z * z / n;
        var middle = (rate + (square / 2)) / (1 + square);
        var reach = z * SampleSizing.Root((rate * (1 - rate) / n) + (square / (4 * n))) / (1 + square);
        return new(found, of, Round(rate), Round(found == 0 ? 0 : middle - reach), Round(found == of ? 1 : middle + reach));
    }

    private static decimal Round(decimal value) => decimal.Round(value, 6, MidpointRounding.AwayFromZero);
}
