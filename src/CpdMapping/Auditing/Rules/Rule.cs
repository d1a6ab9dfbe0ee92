using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Auditing.Rules;

/// <summary>One check. Its thresholds are data; the class knows only how to look.</summary>
internal abstract class Rule(SchemeRule facts)
{
    public SchemeRule Facts => facts;

    /// <summary>The edition whose coverage the rule looks at; null where it looks at the record alone.</summary>
    public virtual EditionRef? Edition => null;

    /// <summary>Checks the rule, where it applies and the learner is not let off.</summary>
    /// <param name="audit">What is looked at.</param>
    /// <param name="exempt">Why the learner is let off; null where they are not.</param>
    public Finding Run(AuditCase audit, string? exempt)
    {
        var whyNot = (facts.IsExemption ? null : exempt) ?? facts.Applies?.WhyNot(audit);
        var finding = (whyNot is null ? Check(audit) : NotApplicable(whyNot)) with { Subject = SubjectOf(audit) };
        var doubt = finding.Outcome is Outcome.NotMet or Outcome.CannotTell ? facts.Applies?.Doubt(audit) : null;
        return audit.Doubted(doubt is null ? finding : finding.CannotTell(doubt));
    }

    /// <summary>Why the learner is let off the scheme's rules in this cycle; null where this rule lets nobody off.</summary>
    public virtual string? Exempts(AuditCase audit) => null;

    protected abstract Finding Check(AuditCase audit);

    /// <summary>What the finding is about.</summary>
    protected virtual string SubjectOf(AuditCase audit) => audit.Record.Id;

    protected Finding NotApplicable(string why) => Found(Outcome.NotApplicable, why);

    protected Finding Found(
        Outcome outcome, string found, Sequence<RecordEntry> entries = default, string? remedy = null, DateTimeOffset? by = null) => new()
        {
            Code = facts.Code,
            Rule = facts.Id,
            Asks = facts.Asks,
            Outcome = outcome,
            Weight = facts.Weight,
            Subject = "", // filled in when the rule has run
            Found = found,
            Entries = entries.Select(e => e.Id).ToSequence(),
            Remedy = remedy,
            By = by,
            Clause = facts.Clause,
            Source = facts.Source,
            Basis = facts.Basis,
            IsExemption = facts.IsExemption,
        };
}
