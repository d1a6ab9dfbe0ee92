namespace CpdMapping.Documents.Views;

/// <summary>A learner's row in a register.</summary>
/// <param name="Learner">The name.</param>
/// <param name="Key">The key that tells people of one name apart; null where the name does.</param>
/// <param name="Cells">What stands under each session: the time attended, or that the learner was absent.</param>
/// <param name="Total">The time attended in all sessions.</param>
public sealed record RegisterRowView(string Learner, string? Key, Sequence<RegisterCellView> Cells, string Total);
