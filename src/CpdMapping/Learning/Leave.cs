namespace CpdMapping.Learning;

/// <summary>A time of leave from practice.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it lasts.</param>
/// <param name="Reason">Why, such as <c>parental</c>; null where it is not stated.</param>
public sealed record Leave(DateOnly From, DateOnly? To, string? Reason);
