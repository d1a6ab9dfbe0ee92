using CpdMapping.Files;

namespace CpdMapping.Auditing.Registers;

/// <summary>What the audit of a register says of all its people together.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RegisterSummary
{
    private RegisterSummary() { }

    /// <summary>Gets how many people there are, those whose record could not be read too.</summary>
    public int People { get; private init; }

    /// <summary>Gets of how many nothing that the body demands is missing.</summary>
    public int Ready { get; private init; }

    /// <summary>Gets of how many the record could not be read.</summary>
    public int Broken { get; private init; }

    /// <summary>Gets how many findings matter: rules that are not met or that nobody can tell, advice included.</summary>
    public int Findings { get; private init; }

    /// <summary>Gets how often each rule had each outcome, in the scheme's order.</summary>
    public required Sequence<RuleTally> Rules { get; init; }

    /// <summary>Begins the summary of a register.</summary>
    /// <param name="scheme">The scheme.</param>
    public static RegisterSummary Of(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new() { Rules = scheme.Rules.Select(r => new RuleTally(r.Id)).ToSequence() };
    }

    /// <summary>Gives the summary with one person more.</summary>
    /// <param name="line">What the audit says of the person.</param>
    /// <exception cref="ArgumentException">The line is of another scheme.</exception>
    public RegisterSummary With(RegisterLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.IsBroken)
            return this with { People = People + 1, Broken = Broken + 1 };
        if (!line.Rules.SequenceEqual(Rules.Select(r => r.Rule), StringComparer.Ordinal))
            throw new ArgumentException($"Line {line.Number} has the rules of another scheme.", nameof(line));
        return this with
        {
            People = People + 1,
            Ready = Ready + (line.IsReadyToSubmit ? 1 : 0),
            Findings = Findings + line.Severities.Count(s => s != FindingSeverity.None),
            Rules = Rules.Zip(line.Outcomes, (tally, outcome) => tally.With(outcome)).ToSequence(),
        };
    }

    /// <summary>Writes the summary as JSON.</summary>
    public string ToJson() => NodeWriter.ToJson(new MapBuilder()
        .Integer("people", People)
        .Integer("ready", Ready)
        .Integer("broken", Broken)
        .Integer("findings", Findings)
        .Maps("rules", Rules.Select(tally => new MapBuilder()
            .Text("rule", tally.Rule)
            .Integer("met", tally.Met)
            .Integer("not-met", tally.NotMet)
            .Integer("cannot-tell", tally.CannotTell)
            .Integer("not-applicable", tally.NotApplicable)))
        .Build());
}
