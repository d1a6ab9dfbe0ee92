using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using CpdMapping.Learning;

namespace CpdMapping.Auditing.Sampling;

/// <summary>How many people are drawn: a number, or a part of those who can be drawn.</summary>
/// <remarks>The default value is the number 0. Immutable and safe to share between threads.</remarks>
public readonly record struct SampleSize
{
    private SampleSize(int? people, Fraction part) => (People, Part) = (people, part);

    /// <summary>Gets the number of people; null where it is a part.</summary>
    public int? People { get; }

    /// <summary>Gets the part of those who can be drawn; 0 where it is a number.</summary>
    public Fraction Part { get; }

    /// <summary>Makes a number of people.</summary>
    /// <param name="people">1 or more.</param>
    public static SampleSize Of(int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(people);
        return new(people, default);
    }

    /// <summary>Makes a part, such as 1/40 for 2.5 %.</summary>
    /// <param name="part">Above 0 and at most 1.</param>
    public static SampleSize Of(Fraction part) => part > Fraction.Zero && part <= Fraction.One
        ? new(null, part)
        : throw new ArgumentOutOfRangeException(nameof(part), part, "A part above 0 and at most 1 is expected.");

    /// <summary>Reads a size.</summary>
    /// <param name="text">A number such as <c>60</c>, or a part such as <c>2.5%</c> or <c>1/40</c>.</param>
    /// <exception cref="FormatException">The text is not a size.</exception>
    public static SampleSize Parse(string text) => TryParse(text, out var size)
        ? size
        : throw new FormatException($"'{text}' is not the size of a sample: a number such as '60', or a part such as '2.5%' or '1/40', is expected.");

    /// <summary>Reads a size, if the text is one.</summary>
    /// <param name="text">A number such as <c>60</c>, or a part such as <c>2.5%</c> or <c>1/40</c>.</param>
    /// <param name="size">The size that was read.</param>
    /// <returns>Whether the text is a size.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SampleSize size)
    {
        size = default;
        if (text is null)
            return false;
        if (text.AsSpan().ContainsAny('/', '%'))
        {
            if (!Fraction.TryParse(text, out var part) || part == Fraction.Zero || part > Fraction.One)
                return false;
            size = new(null, part);
            return true;
        }
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var people) || people == 0)
            return false;
        size = new(people, default);
        return true;
    }

    /// <summary>Gives the number of people for a population; a part is rounded up, so that it is never less than was promised.</summary>
    /// <param name="population">How many can be drawn.</param>
    public int In(int population)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        return People ?? (int)-BigInteger.Divide(-Part.Numerator * population - (Part.Denominator - 1), Part.Denominator);
    }

    /// <summary>Gets the size as it is written: <c>60</c>, <c>2.5%</c>, or <c>1/3</c> where a percentage would not be exact.</summary>
    public override string ToString()
    {
        if (People is { } people)
            return people.ToString(CultureInfo.InvariantCulture);
        var (hundredths, rest) = BigInteger.DivRem(Part.Numerator * 10_000, Part.Denominator);
        return rest.IsZero && hundredths <= 10_000
            ? ((decimal)hundredths / 100).ToString("0.##", CultureInfo.InvariantCulture) + "%"
            : Part == Fraction.One ? "100%" : Part.ToString();
    }
}
