namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A computed length: points, a share of something that the layout knows, and where needed the smallest or greatest of several such.</summary>
/// <param name="Points">The absolute part, in points.</param>
/// <param name="Percent">The relative part: 0.5 is fifty per cent.</param>
/// <param name="Choices">What <c>min()</c> and <c>max()</c> add where they need the basis.</param>
internal readonly record struct Length(double Points, double Percent = 0, LengthChoice? Choices = null)
{
    public static Length Zero { get; }

    /// <summary>Whether the length depends on a basis.</summary>
    public bool IsRelative => Percent != 0 || Choices is not null;

    /// <summary>The points of the length, given what one hundred per cent are.</summary>
    public double Resolve(double basis)
    {
        // A share of none is none, whatever the basis: one that is not known must not come near a length in points.
        var sum = Percent == 0 ? Points : Points + (Percent * basis);
        for (var choice = Choices; choice is not null; choice = choice.Next)
            sum += choice.Resolve(basis);
        return sum;
    }
}
