namespace CpdMapping.Documents.Wording;

/// <summary>The words of a page about coverage.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CoverageWords
{
    /// <summary>Gets the document’s name, in English <c>Coverage of standards</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the label of the number of people, in English <c>People</c>.</summary>
    public required string People { get; init; }

    /// <summary>Gets the label of which entries were looked at, in English <c>Looked at</c>.</summary>
    public required string Slice { get; init; }

    /// <summary>Gets the label of how standards are credited, in English <c>Credit</c>.</summary>
    public required string Policy { get; init; }

    /// <summary>Gets the label of what makes a gap, in English <c>A gap</c>.</summary>
    public required string Gap { get; init; }

    /// <summary>Gets the column of all activities, in English <c>All activities</c>.</summary>
    public required string All { get; init; }

    /// <summary>Gets the column of activities that claim something of the edition, in English <c>On this edition</c>.</summary>
    public required string OnEdition { get; init; }

    /// <summary>Gets the column of groups, in English <c>Group</c>.</summary>
    public required string Column { get; init; }

    /// <summary>Gets the caption of the groups, in English <c>Who and what was looked at</c>.</summary>
    public required string Groups { get; init; }

    /// <summary>Gets the column of standards, in English <c>Standard</c>.</summary>
    public required string Standard { get; init; }

    /// <summary>Gets the column of time claimed for the standard itself, in English <c>Claimed</c>.</summary>
    public required string Claimed { get; init; }

    /// <summary>Gets the column of time with all below, in English <c>With all below</c>.</summary>
    public required string WithBelow { get; init; }

    /// <summary>Gets the column of activities, in English <c>Activities</c>.</summary>
    public required string Activities { get; init; }

    /// <summary>Gets the column of activities with evidence, in English <c>With evidence</c>.</summary>
    public required string Evidence { get; init; }

    /// <summary>Gets the column of activities with a reflection, in English <c>With a reflection</c>.</summary>
    public required string Reflected { get; init; }

    /// <summary>Gets the column of the latest day, in English <c>Latest</c>.</summary>
    public required string Latest { get; init; }

    /// <summary>Gets the column of what stands behind the time, in English <c>Rests on</c>.</summary>
    public required string Assurance { get; init; }

    /// <summary>Gets the column of people who did something, in English <c>People with activities</c>.</summary>
    public required string WithTime { get; init; }

    /// <summary>Gets the column of people with a gap, in English <c>People with a gap</c>.</summary>
    public required string WithGap { get; init; }

    /// <summary>Gets what stands where one person has a gap, in English <c>gap</c>.</summary>
    public required string IsGap { get; init; }

    /// <summary>Gets what the cells of several groups show, in English <c>Time on the standard and all below it.</c>.</summary>
    public required string SideBySide { get; init; }

    /// <summary>Gets what is read out where a figure is held back, in English <c>held back</c>.</summary>
    public required string HeldBack { get; init; }

    /// <summary>Gets the advice before the page is handed on, in English <c>Before this page is handed on, somebody should look whether the figures that are shown give away one that is not.</c>.</summary>
    public required string Look { get; init; }
}
