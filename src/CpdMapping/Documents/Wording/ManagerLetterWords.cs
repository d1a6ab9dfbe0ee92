namespace CpdMapping.Documents.Wording;

/// <summary>The words of the case to a manager.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ManagerLetterWords
{
    /// <summary>Gets the document’s name, in English <c>The case to a manager</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets how to use the letter, in English <c>Change this letter as you like: click into it and write. Fill in the marked places, then print it or copy it into an e-mail.</c>.</summary>
    public required string How { get; init; }

    /// <summary>Gets the label of the subject, in English <c>Subject</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the salutation, in English <c>Dear</c>.</summary>
    public required string Dear { get; init; }

    /// <summary>Gets the blank for the manager’s name, in English <c>[manager’s name]</c>.</summary>
    public required string Manager { get; init; }

    /// <summary>Gets the heading of dates and hours, in English <c>What it takes</c>.</summary>
    public required string Takes { get; init; }

    /// <summary>Gets the heading of the costs, in English <c>What it costs</c>.</summary>
    public required string Costs { get; init; }

    /// <summary>Gets what is said where no fee is stated, in English <c>The provider states no fee.</c>.</summary>
    public required string NoFee { get; init; }

    /// <summary>Gets the heading of the standards, in English <c>The professional standards it serves</c>.</summary>
    public required string Serves { get; init; }

    /// <summary>Gets what the standards are, in English <c>The provider aligned the course to these standards. What I learn and apply can be evidence of my CPD towards them.</c>.</summary>
    public required string Evidence { get; init; }

    /// <summary>Gets the heading of what the team gains, in English <c>What it will bring to our work</c>.</summary>
    public required string Brings { get; init; }

    /// <summary>Gets the words before the first blank, in English <c>What I want to change in our work:</c>.</summary>
    public required string Change { get; init; }

    /// <summary>Gets the first blank, in English <c>[one thing that you and the people you support would notice]</c>.</summary>
    public required string ChangeBlank { get; init; }

    /// <summary>Gets the words before the second blank, in English <c>How I will share what I learn:</c>.</summary>
    public required string Share { get; init; }

    /// <summary>Gets the second blank, in English <c>[for example a team meeting, supervision, a short note]</c>.</summary>
    public required string ShareBlank { get; init; }

    /// <summary>Gets the words before the third blank, in English <c>How we will see whether it helped:</c>.</summary>
    public required string Show { get; init; }

    /// <summary>Gets the third blank, in English <c>[what you will look at together, and when]</c>.</summary>
    public required string ShowBlank { get; init; }

    /// <summary>Gets the heading of what is asked for, in English <c>What I need from you</c>.</summary>
    public required string Needs { get; init; }

    /// <summary>Gets what is asked for, in English <c>Your approval of the fee, time for the sessions, and cover while I am away:</c>.</summary>
    public required string TimeOff { get; init; }

    /// <summary>Gets the blank for the cover, in English <c>[who could cover for you]</c>.</summary>
    public required string CoverBlank { get; init; }

    /// <summary>Gets the words before the course’s address, in English <c>More about the course:</c>.</summary>
    public required string More { get; init; }

    /// <summary>Gets the last sentence, in English <c>Thank you for considering this. I am glad to talk it through with you.</c>.</summary>
    public required string Thanks { get; init; }

    /// <summary>Gets the blank for the writer’s name, in English <c>[your name]</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the blank for the writer’s role, in English <c>[your role and team]</c>.</summary>
    public required string Role { get; init; }
}
