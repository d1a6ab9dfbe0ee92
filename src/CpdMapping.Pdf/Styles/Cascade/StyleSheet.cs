using CpdMapping.Pdf.Styles.Pages;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>A sheet as it was read. Immutable, so that documents with the same sheet share one.</summary>
internal sealed record StyleSheet(SheetText Text, IReadOnlyList<StyleRule> Rules, IReadOnlyList<PageRule> Pages, IReadOnlyList<FontFaceRule> Fonts, IReadOnlyList<SheetProblem> Problems);
