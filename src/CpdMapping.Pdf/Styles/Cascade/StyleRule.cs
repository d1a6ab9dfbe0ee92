using CpdMapping.Pdf.Styles.Selectors;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>A rule for elements.</summary>
internal sealed record StyleRule(IReadOnlyList<Selector> Selectors, DeclarationBlock Block, MediaCondition? Condition);
