namespace CpdMapping.Auditing.Rules;

/// <summary>Lets off, for the cycle, whoever was on leave for so many months of it without a break; for some reasons of leave where a scheme names them, such as a deferral that was granted.</summary>
internal sealed class LeaveExemption(SchemeRule facts, int months, Sequence<string> reasons) : Rule(facts)
{
    private string Asked => $"{Wording.Count(months, "month", "months")} of leave{(reasons.IsEmpty ? "" : $" for {string.Join(" or ", reasons)}")}";

    protected override string SubjectOf(AuditCase audit) => audit.RegistrationInWords;

    public override string? Exempts(AuditCase audit)
    {
        foreach (var leave in audit.LeaveIn(audit.Cycle, reasons))
            if (leave.From.AddMonths(months) <= leave.To.AddDays(1))
                return $"On leave from {Wording.Day(leave.From)} to {Wording.Day(leave.To)}, which is at least {Asked}, so no CPD is asked for in {audit.CycleInWords}.";
        return null;
    }

    protected override Finding Check(AuditCase audit)
    {
        if (audit.Registration is null)
            return Found(Outcome.CannotTell, $"The record states no registration with {audit.Scheme.Body.Name}, and so no leave.", remedy: "Add the registration, with the leave if there was any.");
        return Exempts(audit) is { } why ? Found(Outcome.Met, why) : NotApplicable($"The registration states no {Asked} in {audit.CycleInWords}, so the rules apply.");
    }
}
