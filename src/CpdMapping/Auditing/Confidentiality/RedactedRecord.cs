using CpdMapping.Learning;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>A record as a reader sees it at a level of redaction. The original stays where it is and as it is.</summary>
/// <remarks>
/// What the search misses is not hidden, so somebody should read the copy before it leaves. Who provided an activity, roles, dates and minutes stay at every level, since a body's rules are about them.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed record RedactedRecord
{
    /// <summary>Gets the record with the hidden parts replaced by what they are, in square brackets.</summary>
    public required CpdRecord Record { get; init; }

    /// <summary>Gets the level.</summary>
    public required RedactionLevel Level { get; init; }

    /// <summary>Gets what was found in texts and hidden; the places are those of the original.</summary>
    public required Sequence<PersonalDetail> Hidden { get; init; }

    /// <summary>Redacts a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="level">The level.</param>
    /// <param name="known">Names that are no secret, beside those that the record lists. At <see cref="RedactionLevel.Anonymous"/> those that the record lists are hidden all the same.</param>
    public static RedactedRecord Of(CpdRecord record, RedactionLevel level, IEnumerable<string>? known = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (!Enum.IsDefined(level))
            throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level.");
        var hidden = ConfidentialitySearch.In(record, known).Where(d => d.Kind != PersonalDetailKind.PersonName || level >= RedactionLevel.People).ToSequence();
        var redactor = new Redactor(record, hidden);
        return new()
        {
            Level = level,
            Hidden = hidden,
            Record = level == RedactionLevel.Anonymous ? new Anonymiser(record).Of(redactor.Record) : redactor.Record,
        };
    }

    /// <summary>Says what a level hides, in a sentence.</summary>
    /// <param name="level">The level.</param>
    public static string Hides(RedactionLevel level) => level switch
    {
        RedactionLevel.Details => "It hides NHS and National Insurance numbers, dates of birth, postcodes, phone numbers and e-mail addresses in texts.",
        RedactionLevel.People => "It hides numbers, dates of birth, postcodes, phone numbers, e-mail addresses and likely names of people in texts; each name has a letter of its own.",
        RedactionLevel.Anonymous => "It hides all of that, and the names of the learner, of peers and of whoever confirmed, audited or aligned, ids, registration and certificate numbers, where evidence is kept, and reasons of leave.",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };
}
