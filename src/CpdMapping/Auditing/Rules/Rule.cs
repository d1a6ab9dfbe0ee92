using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Auditing.Rules;

/// <summary>One check. Its thresholds are data; the class knows only how to look.</summary>
internal abstract class Rule(SchemeRule facts)
{
    public SchemeRule Facts => facts;

    /// <summary>The edition whose coverage the rule looks at; null where it looks at the record alone.</summary>
    public virtual EditionRef? Edition => null;

    public abstract Finding Check(AuditCase audit);

    /// <summary>Why the learner is let off the scheme's rules in this cycle; null where this rule lets nobody off.</summary>
    public virtual string? Exempts(AuditCase audit) => null;

    public Finding NotApplicable(string why) => Found(Outcome.NotApplicable, why);

    protected Finding Found(
        Outcome outcome, string found, Sequence<RecordEntry> entries = default, string? remedy = null, DateTimeOffset? by = null) => new()
        {
            Code = facts.Code,
            Rule = facts.Id,
            Asks = facts.Asks,
            Outcome = outcome,
            Weight = facts.Weight,
            Found = found,
            Entries = entries.Select(e => e.Id).ToSequence(),
            Remedy = remedy,
            By = by,
            Source = facts.Source,
            Basis = facts.Basis,
            IsExemption = facts.IsExemption,
        };
}
