namespace CpdMapping.Auditing.Confidentiality;

/// <summary>How much of a record a reader does not see. Each level hides what the one before hides, and more.</summary>
public enum RedactionLevel
{
    /// <summary>Numbers, dates of birth, postcodes, telephone numbers and e-mail addresses; for a manager who knows the people.</summary>
    Details,

    /// <summary>Likely names of people too, each under a letter of its own; for an assessor who knows the learner.</summary>
    People,

    /// <summary>Who the learner is too: names of learner, peers and others, ids, registration and certificate numbers, where evidence is kept, reasons of leave; for an assessor who must not know, or for teaching.</summary>
    Anonymous,
}
