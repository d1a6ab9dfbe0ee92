namespace CpdMapping.Learning;

/// <summary>One list of standards of a course, under the headings of the provider's page.</summary>
/// <param name="Headings">The headings above the list, outermost first.</param>
/// <param name="Standards">The standards, in the provider's order.</param>
public sealed record StandardsList(Sequence<string> Headings, Sequence<CourseStandard> Standards);
