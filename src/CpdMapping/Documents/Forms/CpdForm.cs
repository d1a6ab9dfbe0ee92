using CpdMapping.Auditing;
using CpdMapping.Learning;

namespace CpdMapping.Documents.Forms;

/// <summary>The CPD of one cycle in the shape that a body asks for: its pieces, and the texts that stand beside them.</summary>
/// <remarks>It judges nothing: whether it is enough, an audit tells. Immutable and safe to share between threads.</remarks>
public sealed partial class CpdForm
{
    private CpdForm(CpdRecord record, Scheme scheme, Registration? registration, Cycle cycle, Sequence<FormText> texts)
    {
        (Record, Scheme, Registration, Texts) = (record, scheme, registration, texts);
        (From, To) = (cycle.From, cycle.To);
        HasOwnCycle = cycle.Doubt is null;
        Pieces = record.Standing().Where(cycle.Holds).ToSequence();
    }

    /// <summary>Gets the record.</summary>
    public CpdRecord Record { get; }

    /// <summary>Gets the body's rules.</summary>
    public Scheme Scheme { get; }

    /// <summary>Gets the learner's registration with the body; null where the record states none.</summary>
    public Registration? Registration { get; }

    /// <summary>Gets the first day of the cycle.</summary>
    public DateOnly From { get; }

    /// <summary>Gets the last day of the cycle.</summary>
    public DateOnly To { get; }

    /// <summary>Gets whether the cycle is known to be the learner's own; false where the body gives each person their own and the record does not state it.</summary>
    public bool HasOwnCycle { get; }

    /// <summary>Gets the texts beside the pieces; empty where the body asks for none.</summary>
    public Sequence<FormText> Texts { get; }

    /// <summary>Gets the standing entries of the cycle, in order of date.</summary>
    public Sequence<RecordEntry> Pieces { get; }

    /// <summary>Makes the form of one cycle.</summary>
    /// <param name="record">The record.</param>
    /// <param name="scheme">The body's rules.</param>
    /// <param name="inCycle">Any day of the cycle.</param>
    /// <param name="texts">The texts that are written, by part.</param>
    /// <exception cref="ArgumentException">The scheme is not in force on the day, or asks for no such text.</exception>
    public static CpdForm Of(CpdRecord record, Scheme scheme, DateOnly inCycle, IReadOnlyDictionary<SchemeTextPart, string>? texts = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(scheme);
        if (!scheme.IsInForceOn(inCycle))
            throw new ArgumentException($"'{scheme.Ref}' is not in force on {inCycle:yyyy-MM-dd}; it is {scheme.InForceInWords()}.", nameof(inCycle));
        foreach (var part in texts?.Keys ?? [])
            if (!scheme.Texts.Any(text => text.Part == part))
                throw new ArgumentException($"'{scheme.Ref}' asks for no text '{part}'.", nameof(texts));
        var registration = scheme.RegistrationIn(record);
        return new(
            record,
            scheme,
            registration,
            scheme.Cycle.Of(inCycle, registration),
            scheme.Texts.Select(text => new FormText(text, texts?.GetValueOrDefault(text.Part))).ToSequence());
    }
}
