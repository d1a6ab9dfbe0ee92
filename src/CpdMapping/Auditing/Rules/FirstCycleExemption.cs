namespace CpdMapping.Auditing.Rules;

/// <summary>Lets off, until the next cycle, whoever joined in the course of this one.</summary>
internal sealed class FirstCycleExemption(SchemeRule facts) : Rule(facts)
{
    protected override string SubjectOf(AuditCase audit) => audit.RegistrationInWords;

    public override string? Exempts(AuditCase audit) => audit.Registration?.Joined is { } joined && audit.Cycle.From <= joined
        ? $"Joined on {Wording.Day(joined)}, so {audit.CycleInWords} is the first, and no CPD is asked for in it."
        : null;

    protected override Finding Check(AuditCase audit)
    {
        if (audit.Registration?.Joined is not { } joined)
            return Found(Outcome.CannotTell, "The record does not say when the learner joined.", remedy: "Add the registration with the day of joining.");
        return Exempts(audit) is { } why ? Found(Outcome.Met, why) : NotApplicable($"Joined on {Wording.Day(joined)}, before {Wording.Day(audit.Cycle.From)}, so the rules apply.");
    }
}
