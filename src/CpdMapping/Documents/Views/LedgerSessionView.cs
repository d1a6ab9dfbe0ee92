namespace CpdMapping.Documents.Views;

/// <summary>A session in a ledger, to print.</summary>
/// <param name="Id">The session's id.</param>
/// <param name="Day">The day.</param>
/// <param name="Gross">The minutes from start to end.</param>
/// <param name="Breaks">The minutes of breaks.</param>
/// <param name="Net">The minutes without breaks.</param>
/// <param name="Attended">The minutes that the learner took part.</param>
public sealed record LedgerSessionView(string Id, string Day, string Gross, string Breaks, string Net, string Attended);
