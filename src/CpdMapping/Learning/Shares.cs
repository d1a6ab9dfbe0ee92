using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks that the parts of a time do not make more than the whole.</summary>
internal static class Shares
{
    /// <summary>Reports the share with which the sum goes above 1, and gives whether none does.</summary>
    /// <param name="what">What the shares are of, such as <c>pcf@2018</c>.</param>
    /// <param name="shares">The shares, and where each stands.</param>
    /// <param name="problems">Where problems go.</param>
    public static bool Check(string what, IEnumerable<(Fraction? Share, Spot Spot)> shares, ProblemList problems)
    {
        var sum = Fraction.Zero;
        Spot? over = null;
        foreach (var (share, spot) in shares)
        {
            sum += share ?? Fraction.Zero;
            if (sum > Fraction.One)
                over ??= spot;
        }
        if (over is not null)
            problems.Error(
                LearningCodes.SharesAboveOne,
                over.Place,
                $"The shares of {what} add up to {sum}.",
                "Shares of one edition were expected to add up to 1 at most.",
                "Make some of them smaller, or leave shares out: each standard is then credited with the whole.");
        return over is null;
    }
}
