using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace CpdMapping.Learning;

/// <summary>An exact fraction, always in lowest terms: <c>1/3</c>. Shares of an activity's time are fractions, so that they add up.</summary>
/// <remarks>The default value is 0. Immutable and safe to share between threads.</remarks>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger denominatorLessOne;

    /// <summary>Makes a fraction.</summary>
    /// <param name="numerator">The number above the line, 0 or more.</param>
    /// <param name="denominator">The number below the line, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is negative or the denominator is not positive.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>Gets 0.</summary>
    public static Fraction Zero => default;

    /// <summary>Gets 1.</summary>
    public static Fraction One { get; } = new(1, 1);

    /// <summary>Gets the number above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the number below the line, 1 or more.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Reads a fraction.</summary>
    /// <param name="text">A fraction, a decimal or a percentage: <c>1/3</c>, <c>0.25</c>, <c>25%</c>.</param>
    /// <exception cref="FormatException">The text is not a fraction.</exception>
    public static Fraction Parse(string text) => TryParse(text, out var fraction)
        ? fraction
        : throw new FormatException($"'{text}' is not a fraction: '1/3', '0.25' or '25%' is expected.");

    /// <summary>Reads a fraction, if the text is one.</summary>
    /// <param name="text">A fraction, a decimal or a percentage: <c>1/3</c>, <c>0.25</c>, <c>25%</c>.</param>
    /// <param name="fraction">The fraction that was read.</param>
    /// <returns>Whether the text is a fraction.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fraction fraction)
    {
        fraction = default;
        if (text is null or "" || text.Length > 32)
            return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            if (!TryWhole(text[..slash], out var above) || !TryWhole(text[(slash + 1)..], out var below) || below.IsZero)
                return false;
            fraction = new(above, below);
            return true;
        }
        var percent = text.EndsWith('%');
        var digits = percent ? text[..^1] : text;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : digits.Length - point - 1;
        if (point == 0 || (point > 0 && places == 0) || !TryWhole(point < 0 ? digits : digits.Remove(point, 1), out var whole))
            return false;
        fraction = new(whole, BigInteger.Pow(10, places) * (percent ? 100 : 1));
        return true;
    }

    /// <summary>Adds two fractions.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Takes one fraction from another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would be negative.</exception>
    public static Fraction operator -(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Multiplies two fractions.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Multiplies by a whole number that is 0 or more.</summary>
    public static Fraction operator *(Fraction left, int right) => new(left.Numerator * right, left.Denominator);

    /// <inheritdoc cref="op_Addition"/>
    public static Fraction Add(Fraction left, Fraction right) => left + right;

    /// <inheritdoc cref="op_Subtraction"/>
    public static Fraction Subtract(Fraction left, Fraction right) => left - right;

    /// <inheritdoc cref="op_Multiply(Fraction, Fraction)"/>
    public static Fraction Multiply(Fraction left, Fraction right) => left * right;

    /// <summary>Tells whether the left fraction is the smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left fraction is the greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left fraction is the smaller or equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left fraction is the greater or equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by value.</summary>
    /// <param name="other">The other fraction.</param>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Gets the whole part, rounded down.</summary>
    public BigInteger Floor() => BigInteger.Divide(Numerator, Denominator);

    /// <summary>Gets the fraction as <c>1/3</c>, or as a whole number.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The least number that every fraction can have below its line.</summary>
    internal static BigInteger CommonDenominator(IEnumerable<Fraction> fractions) => fractions.Aggregate(
        BigInteger.One, (common, fraction) => common / BigInteger.GreatestCommonDivisor(common, fraction.Denominator) * fraction.Denominator);

    /// <summary>The number above the line when a multiple of <see cref="Denominator"/> stands below it.</summary>
    internal BigInteger In(BigInteger denominator) => Numerator * (denominator / Denominator);

    private static bool TryWhole(string text, out BigInteger whole) =>
        BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out whole);
}
