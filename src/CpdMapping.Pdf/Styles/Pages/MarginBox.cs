namespace CpdMapping.Pdf.Styles.Pages;

/// <summary>A box in the margin of a page; <see cref="ComputedStyle.Content"/> says what stands in it.</summary>
internal sealed record MarginBox(MarginPlace Place, ComputedStyle Style);
