using CpdMapping.Auditing.Rules;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>One version of a body's CPD rules, as dated data.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial class Scheme
{
    private readonly Sequence<Rule> rules;

    internal Scheme(CyclePattern cycle, Sequence<Rule> rules)
    {
        Cycle = cycle;
        this.rules = rules;
        Rules = rules.Select(r => r.Facts).ToSequence();
        RuleIds = Rules.Select(r => r.Id).ToSequence();
    }

    /// <summary>Gets the reference, such as <c>swe-cpd@2021-12</c>.</summary>
    public required SchemeRef Ref { get; init; }

    /// <summary>Gets the revision of our encoding of the rules: 1, 2, 3 …</summary>
    public required int Revision { get; init; }

    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the body.</summary>
    public required SchemeBody Body { get; init; }

    /// <summary>Gets from when it has been in force.</summary>
    public required Sourced<PartialDate> From { get; init; }

    /// <summary>Gets the last day on which it is in force; null while no end is known.</summary>
    public Sourced<PartialDate>? To { get; init; }

    /// <summary>Gets the day on which somebody last compared the file with the body's pages.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>Gets the body's page to cite; null where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>Gets what the body calls things.</summary>
    public required SchemeVocabulary Vocabulary { get; init; }

    /// <summary>Gets the unit in which the scheme counts time; the hour of 60 minutes, kept to the minute, where it counts none.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets the texts that the body asks for beside the pieces, each with the most words; empty where it asks for none, or none is known.</summary>
    public Sequence<SchemeText> Texts { get; init; }

    /// <summary>Gets what is not known of the body's rules.</summary>
    public Sequence<MissingFact> Missing { get; init; }

    /// <summary>Gets the exemptions and then the rules, each in the file's order.</summary>
    public Sequence<SchemeRule> Rules { get; }

    /// <summary>Gets the editions whose coverage the rules look at, in order; map the record to them too.</summary>
    public Sequence<EditionRef> Editions => rules.Select(r => r.Edition).OfType<EditionRef>().Distinct().Order().ToSequence();

    internal CyclePattern Cycle { get; }

    /// <summary>The file as it was read, so that a pack can hold the rules that were used.</summary>
    internal string Text { get; init; } = "";

    internal Sequence<string> RuleIds { get; }

    /// <summary>Tells whether the scheme is in force on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForceOn(DateOnly day) => From.Value.First <= day && (To is null || day <= To.Value.Last);

    /// <summary>Checks every rule for the cycle that a day falls in.</summary>
    /// <param name="record">The record.</param>
    /// <param name="coverage">The record's coverage.</param>
    /// <param name="on">The day for which it is asked. It chooses the cycle, and decides whether a deadline has passed.</param>
    /// <exception cref="ArgumentException">The coverage is of another record, or the scheme is not in force on the day.</exception>
    public AuditReport Audit(CpdRecord record, Coverage coverage, DateOnly on) => Audit(record, coverage, on, on);

    /// <summary>Checks every rule for an earlier or later cycle than the one in which it is asked, such as last year's.</summary>
    /// <param name="record">The record.</param>
    /// <param name="coverage">The record's coverage.</param>
    /// <param name="on">The day for which it is asked; it decides whether a deadline has passed.</param>
    /// <param name="inCycle">Any day of the cycle.</param>
    /// <exception cref="ArgumentException">The coverage is of another record, or the scheme is not in force on the day of the cycle.</exception>
    public AuditReport Audit(CpdRecord record, Coverage coverage, DateOnly on, DateOnly inCycle)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(coverage);
        if (coverage.Record != record)
            throw new ArgumentException($"The coverage is not of this record, '{record.Id}', as it is now.", nameof(coverage));
        if (!IsInForceOn(inCycle))
            throw new ArgumentException($"'{Ref}' is not in force on {inCycle:yyyy-MM-dd}; it is {InForceInWords()}.", nameof(inCycle));
        var audit = new AuditCase(this, record, coverage, on, inCycle);
        var exempt = rules.Select(r => r.Exempts(audit)).FirstOrDefault(why => why is not null);
        return new AuditReport
        {
            Scheme = Ref,
            SchemeRevision = Revision,
            Title = Title,
            Unit = Unit,
            Body = Body.Name,
            Record = record,
            On = on,
            From = audit.Cycle.From,
            To = audit.Cycle.To,
            Findings = rules.Select(r => r.Run(audit, exempt)).ToSequence(),
            Editions = coverage.Editions.Select(e => new EditionUsed(e.Edition.Ref, e.Edition.Revision, e.Edition.Fingerprint)).ToSequence(),
            DataSet = coverage.DataSet,
            CheckedOn = CheckedOn,
        };
    }

    /// <summary>The learner's registration with the body; of several the latest, since whoever was restored has joined twice. Null where the record states none.</summary>
    internal Registration? RegistrationIn(CpdRecord record) =>
        record.Registrations.Where(r => r.Body == Body.Id).OrderByDescending(r => r.Joined ?? DateOnly.MinValue).FirstOrDefault();

    internal string InForceInWords() => To is null ? $"in force from {From.Value}" : $"in force from {From.Value} to {To.Value}";

    internal DateTimeOffset DeadlineIn(Cycle span) => rules.OfType<Deadline>().FirstOrDefault()?.In(span, Cycle) ?? Cycle.Moment(span.To, Deadline.EndOfDay);
}
