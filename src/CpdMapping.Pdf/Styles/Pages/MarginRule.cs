using CpdMapping.Pdf.Styles.Cascade;

namespace CpdMapping.Pdf.Styles.Pages;

/// <summary>A rule for one box in the margin of a page.</summary>
internal sealed record MarginRule(MarginPlace Place, DeclarationBlock Block);
