namespace CpdMapping.Pdf.Layout;

/// <summary>Counts the steps of one printing, so that a hostile page ends with an error and not never.</summary>
internal sealed class LayoutBudget(long steps, CancellationToken cancellation)
{
    private const long BetweenLooks = 256;

    private long left = steps;

    /// <summary>Spends some steps.</summary>
    /// <exception cref="BudgetSpentException">No steps are left.</exception>
    /// <exception cref="OperationCanceledException">The printing was cancelled.</exception>
    public void Spend(long count = 1)
    {
        long before = left;
        left -= count;
        if (left < 0)
            throw new BudgetSpentException();
        if (before / BetweenLooks != left / BetweenLooks)
            cancellation.ThrowIfCancellationRequested();
    }
}
