namespace CpdMapping.Auditing;

/// <summary>To whom a rule applies, and from when; to everybody where a scheme does not say.</summary>
internal sealed record Applicability
{
    /// <summary>The roles, compared without regard to case; empty for all.</summary>
    public Sequence<string> Roles { get; init; }

    /// <summary>The learner's cycle from which it applies; that of joining is the first.</summary>
    public int FromCycle { get; init; } = 1;

    /// <summary>For how many months the learner must have been registered when the cycle ends.</summary>
    public int RegisteredMonths { get; init; }

    private bool AsksForJoining => FromCycle > 1 || RegisteredMonths > 0;

    /// <summary>Why the rule does not apply; null where it does, or where nobody can tell.</summary>
    public string? WhyNot(AuditCase audit)
    {
        if (!Roles.IsEmpty && audit.Registration?.Role is not null && !LearnerRoles.Of(audit.Registration).Any(IsNamed))
            return $"The rule is for {Wording.List(Roles.Select(r => $"'{r}'"))}, and the role is '{audit.Registration.Role}'.";
        if (audit.Registration?.Joined is not { } joined || !AsksForJoining)
            return null;
        var first = audit.Cycle;
        for (var cycle = 1; cycle < FromCycle; cycle++)
            first = audit.Before(first);
        if (joined > first.To)
            return $"Joined on {Wording.Day(joined)}; the rule applies from the learner's {Wording.Ordinal(FromCycle)} {audit.Words.Cycle}.";
        return RegisteredMonths > 0 && joined.AddMonths(RegisteredMonths) > audit.Cycle.To.AddDays(1)
            ? $"Joined on {Wording.Day(joined)}, less than {Wording.Count(RegisteredMonths, "month", "months")} before {Wording.Day(audit.Cycle.To)} is over, so the rule does not apply yet."
            : null;
    }

    /// <summary>What would settle whether the rule applies; null where that is certain.</summary>
    public CycleDoubt? Doubt(AuditCase audit)
    {
        if (!Roles.IsEmpty && audit.Registration?.Role is null)
            return new("The rule is for some roles, and the record does not state the role.", "State the role in the registration.");
        return AsksForJoining && audit.Registration?.Joined is null ? CycleDoubt.OfJoining("Whether the rule applies") : null;
    }

    private bool IsNamed(string role) => Roles.Contains(role, StringComparer.OrdinalIgnoreCase);
}
