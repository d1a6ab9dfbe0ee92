namespace CpdMapping.Learning;

/// <summary>One list of standards of a course, under the headings of the provider's page.</summary>
/// <param name="Headings">The headings above the list, outermost first.</param>
/// <param name="Standards">The standards, in the provider's order.</param>
/// <param name="By">Who aligned the course to those standards that name nobody themselves; null where it is not stated.</param>
/// <param name="On">The day on which that was done; null where it is not stated.</param>
public sealed record StandardsList(Sequence<string> Headings, Sequence<CourseStandard> Standards, string? By = null, DateOnly? On = null);
