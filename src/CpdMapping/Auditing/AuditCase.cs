using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Units;

namespace CpdMapping.Auditing;

/// <summary>What a rule may look at: one record, its coverage, and the cycle that is audited.</summary>
internal sealed class AuditCase
{
    public AuditCase(Scheme scheme, CpdRecord record, Coverage coverage, DateOnly on, DateOnly inCycle)
    {
        Scheme = scheme;
        Record = record;
        Coverage = coverage;
        On = on;
        Registration = scheme.RegistrationIn(record);
        Cycle = scheme.Cycle.Of(inCycle, Registration);
        Standing = record.Standing();
        Pieces = In(Cycle);
        Deadline = scheme.DeadlineIn(Cycle);
    }

    public Scheme Scheme { get; }

    public SchemeVocabulary Words => Scheme.Vocabulary;

    public Unit Unit => Scheme.Unit;

    public CpdRecord Record { get; }

    public Coverage Coverage { get; }

    public DateOnly On { get; }

    public Cycle Cycle { get; }

    /// <summary>The standing entries, in order of date.</summary>
    public Sequence<RecordEntry> Standing { get; }

    /// <summary>The standing entries whose last day is inside the cycle.</summary>
    public Sequence<RecordEntry> Pieces { get; }

    /// <summary>The registration with the scheme's body; null where the record states none.</summary>
    public Registration? Registration { get; }

    /// <summary>The cycle's deadline; the end of its last day where the scheme has none.</summary>
    public DateTimeOffset Deadline { get; }

    /// <summary>By when something can still be put right; null when it is too late.</summary>
    public DateTimeOffset? By => On <= DateOnly.FromDateTime(Deadline.DateTime) ? Deadline : null;

    public string CycleInWords => $"the {Words.Cycle} from {Wording.Day(Cycle.From)} to {Wording.Day(Cycle.To)}";

    public string RegistrationInWords => $"the registration with {Scheme.Body.Name}";

    /// <summary>The learner's cycle before another one.</summary>
    public Cycle Before(Cycle cycle) => Scheme.Cycle.Of(cycle.From.AddDays(-1), Registration);

    /// <summary>The standing entries whose last day is inside a cycle.</summary>
    public Sequence<RecordEntry> In(Cycle cycle) => Standing.Where(cycle.Holds).ToSequence();

    /// <summary>The times of leave inside a cycle, for any reason or for those that are named. Leave that lasts is known up to the day of asking.</summary>
    public IEnumerable<Cycle> LeaveIn(Cycle cycle, Sequence<string> reasons = default)
    {
        foreach (var leave in Registration?.Leave ?? [])
        {
            if (!reasons.IsEmpty && !reasons.Contains(leave.Reason?.Trim() ?? "", StringComparer.OrdinalIgnoreCase))
                continue;
            var from = leave.From > cycle.From ? leave.From : cycle.From;
            var to = leave.To ?? On;
            to = to < cycle.To ? to : cycle.To;
            if (from <= to)
                yield return new(from, to);
        }
    }

    /// <summary>The finding, or that nobody can tell, where the cycle may not be the learner's own.</summary>
    public Finding Doubted(Finding finding) => Cycle.Doubt is not { } doubt || finding.IsExemption || finding.Outcome == Outcome.NotApplicable
        ? finding
        : finding.CannotTell(doubt);

    public string Count(int pieces) => Wording.Count(pieces, Words.Piece, Words.Pieces);
}
