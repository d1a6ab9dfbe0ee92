namespace CpdMapping.Documents.Views;

/// <summary>An activity's part in a line of a ledger, to print.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Minutes">Its minutes and, where not all of them count, the part that does, such as <c>90 × 1/3</c>.</param>
public sealed record LedgerPartView(LinkView Activity, string Minutes);
