using System.Collections.Immutable;

namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A length as it is written: so much of each unit, and what <c>min()</c> and <c>max()</c> add.</summary>
internal sealed record LengthSum(double Points, double Em, double Rem, double Width, double Height, double Percent)
{
    /// <summary>What an <c>ex</c> and a <c>ch</c> are taken for, in <c>em</c>.</summary>
    public const double HalfEm = 0.5;

    public static LengthSum Zero { get; } = new(0, 0, 0, 0, 0, 0);

    public ImmutableArray<(double Factor, bool Greatest, ImmutableArray<LengthSum> Terms)> Choices { get; init; } = [];

    public bool IsAbsolute => Em == 0 && Rem == 0 && Width == 0 && Height == 0 && Percent == 0 && Choices.IsEmpty;

    public bool HasPercent
    {
        get
        {
            if (Percent != 0)
                return true;
            foreach (var (_, _, terms) in Choices)
                foreach (var term in terms)
                    if (term.HasPercent)
                        return true;
            return false;
        }
    }

    public static LengthSum Choose(bool greatest, ImmutableArray<LengthSum> terms) =>
        terms.Length == 1 ? terms[0] : Zero with { Choices = [(1, greatest, terms)] };

    public LengthSum Plus(LengthSum other) =>
        new(Points + other.Points, Em + other.Em, Rem + other.Rem, Width + other.Width, Height + other.Height, Percent + other.Percent) { Choices = Choices.AddRange(other.Choices) };

    public LengthSum Times(double factor) =>
        new(Points * factor, Em * factor, Rem * factor, Width * factor, Height * factor, Percent * factor)
        {
            Choices = Choices.IsEmpty ? Choices : [.. Choices.Select(choice => (choice.Factor * factor, choice.Greatest, choice.Terms))],
        };

    public Length Compute(ComputeContext context)
    {
        var points = Points + (Em * context.FontSize) + (Rem * context.RootFontSize) + (Width * context.ViewWidth) + (Height * context.ViewHeight);
        LengthChoice? choices = null;
        for (var at = Choices.Length - 1; at >= 0; at--)
        {
            var (factor, greatest, terms) = Choices[at];
            var choice = new LengthChoice(factor, greatest, [.. terms.Select(term => term.Compute(context))], choices);
            if (choice.Lengths.Any(length => length.IsRelative))
                choices = choice;
            else
                points += choice.Resolve(0);
        }

        return new Length(Bounds.Clamp(points), Bounds.Clamp(Percent), choices);
    }
}
