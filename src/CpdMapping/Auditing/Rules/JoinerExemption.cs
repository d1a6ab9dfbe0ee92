namespace CpdMapping.Auditing.Rules;

/// <summary>Lets off, for the rest of the cycle, whoever joined on or after a day in it.</summary>
internal sealed class JoinerExemption(SchemeRule facts, MonthDay since) : Rule(facts)
{
    public override string? Exempts(AuditCase audit)
    {
        var from = since.OnOrAfter(audit.Cycle.From);
        return audit.Registration?.Joined is { } joined && joined >= from
            ? $"Joined on {Wording.Day(joined)}, on or after {Wording.Day(from)}, so no CPD is asked for in {audit.CycleInWords}."
            : null;
    }

    protected override string SubjectOf(AuditCase audit) => audit.RegistrationInWords;

    protected override Finding Check(AuditCase audit)
    {
        if (audit.Registration is null)
            return Found(
                Outcome.CannotTell,
                $"The record states no registration with {audit.Scheme.Body.Name}.",
                remedy: "Add the registration with the day of joining.");
        if (audit.Registration.Joined is not { } joined)
            return Found(Outcome.CannotTell, "The registration does not say when the learner joined.", remedy: "Add the day of joining to the registration.");
        return Exempts(audit) is { } why
            ? Found(Outcome.Met, why)
            : NotApplicable($"Joined on {Wording.Day(joined)}, before {Wording.Day(since.OnOrAfter(audit.Cycle.From))}, so the rules apply.");
    }
}
