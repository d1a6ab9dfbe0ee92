using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>Somebody's statement that a course conforms to rules of theirs. It says nothing about a learner.</summary>
/// <param name="By">Who says so.</param>
/// <param name="Statement">What is said, in our own words.</param>
/// <param name="Reference">The accreditor's reference; null where it is not stated.</param>
/// <param name="From">From when it holds; null where it is not stated.</param>
/// <param name="To">Until when it holds; null where it is not stated.</param>
public sealed record Accreditation(string By, string Statement, string? Reference = null, PartialDate? From = null, PartialDate? To = null);
