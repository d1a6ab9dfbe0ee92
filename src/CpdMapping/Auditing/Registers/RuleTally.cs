namespace CpdMapping.Auditing.Registers;

/// <summary>How often a rule had each outcome in a register.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Met">How often it was met.</param>
/// <param name="NotMet">How often it was not met.</param>
/// <param name="CannotTell">How often nobody could tell.</param>
/// <param name="NotApplicable">How often it did not apply.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RuleTally(string Rule, int Met = 0, int NotMet = 0, int CannotTell = 0, int NotApplicable = 0)
{
    internal RuleTally With(Outcome outcome) => outcome switch
    {
        Outcome.Met => this with { Met = Met + 1 },
        Outcome.NotMet => this with { NotMet = NotMet + 1 },
        Outcome.CannotTell => this with { CannotTell = CannotTell + 1 },
        _ => this with { NotApplicable = NotApplicable + 1 },
    };
}
