using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks that the parts of an activity's time do not make more than the whole.</summary>
internal static class Shares
{
    /// <summary>Reports, once for each edition, the share with which the sum goes above 1.</summary>
    public static void Check(IEnumerable<(string Edition, Fraction? Share, Spot Spot)> shares, ProblemList problems)
    {
        foreach (var edition in shares.Where(s => s.Share is not null).GroupBy(s => s.Edition, StringComparer.Ordinal))
        {
            var sum = Fraction.Zero;
            Spot? over = null;
            foreach (var (_, share, spot) in edition)
            {
                sum += share ?? Fraction.Zero;
                if (sum > Fraction.One)
                    over ??= spot;
            }
            if (over is not null)
                problems.Error(
                    LearningCodes.SharesAboveOne,
                    over.Place,
                    $"The shares of {edition.Key} add up to {sum}.",
                    "Shares of one edition were expected to add up to 1 at most.",
                    "Make some of them smaller, or leave shares out: each standard is then credited with the whole.");
        }
    }
}
