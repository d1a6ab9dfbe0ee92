namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A counter at the place that an address in this document leads to, such as its page.</summary>
/// <param name="Attribute">The attribute that holds the address; null where it is given.</param>
/// <param name="Address">The address given, such as <c>#summary</c>.</param>
/// <param name="Counter">The counter; null where the text of the place is asked for.</param>
/// <param name="Style">How the counter is written.</param>
internal sealed record TargetContent(string? Attribute, string? Address, string? Counter, string Style) : ContentItem;
