namespace CpdMapping.Auditing.Rules;

/// <summary>The least that a scheme asks for in a cycle: by role, in proportion to the time in it, and with what the cycle before fell short of.</summary>
internal sealed record Minimum(Amount Amount)
{
    /// <summary>How it is reduced for whoever was not there all the time; null where it is not.</summary>
    public ProRata? ProRata { get; init; }

    /// <summary>Whether what the cycle before fell short of is asked for first.</summary>
    public bool ShortfallFirst { get; init; }

    public Asked In(AuditCase audit, Cycle cycle, Counting counting)
    {
        var own = Alone(audit, cycle);
        if (!ShortfallFirst)
            return own;
        var before = audit.Before(cycle);
        if (audit.Registration?.Joined is { } joined && joined > before.To)
            return own;
        var asked = Alone(audit, before);
        var done = counting.Of(audit.In(before), audit).Amount;
        var (least, most) = (Math.Max(0, asked.Least - done), Math.Max(0, asked.Most - done));
        if (most == 0)
            return own;
        var words = $"{own.InWords} {counting.Measure.InWords(most, audit)} of it {(most == 1 ? "is" : "are")} what the {audit.Words.Cycle} before fell short of.";
        return audit.Registration?.Joined is null
            ? new(own.Least, own.Most + most, CycleDoubt.OfJoining("Whether something is owed from before"), words, "with what may be owed from before")
            : new(own.Least + least, own.Most + most, own.Doubt ?? asked.Doubt, words, own.ForWhom);
    }

    // What the cycle asks for, without what another one fell short of.
    private Asked Alone(AuditCase audit, Cycle cycle)
    {
        var exact = Amount.For(audit.Registration);
        var asked = exact is { } one
            ? new Asked(one, one)
            : new Asked(Amount.Least, Amount.Most, new(Amount.WhyUnknown(audit.Registration), Amount.RoleRemedy));
        return ProRata?.Reduce(asked, audit, cycle) ?? asked;
    }
}
