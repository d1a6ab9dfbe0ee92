using CpdMapping.Standards;

namespace CpdMapping.Mapping.Offers;

/// <summary>A course of a plan.</summary>
/// <param name="Offer">The course.</param>
/// <param name="Closes">The references of the gaps that close, once all of the plan is taken, and to which it contributes; in the body's order.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ClosingCourse(CourseOffer Offer, Sequence<StandardRef> Closes);
