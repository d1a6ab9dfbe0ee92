namespace CpdMapping.Auditing.Rules;

/// <summary>How much a rule asks of one learner in one cycle: the least and the most that it can be, and what would settle it where they differ.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most; the same where it is certain.</param>
/// <param name="Doubt">What would settle it; null where it is certain.</param>
/// <param name="InWords">How it came about where it is not the scheme's plain number: sentences that begin with a space.</param>
/// <param name="ForWhom">Of whom the most is asked, to stand after the number.</param>
internal sealed record Asked(int Least, int Most, CycleDoubt? Doubt = null, string InWords = "", string ForWhom = "for some roles");
