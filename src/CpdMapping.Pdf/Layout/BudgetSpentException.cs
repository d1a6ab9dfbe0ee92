namespace CpdMapping.Pdf.Layout;

/// <summary>The layout took more steps than the limits allow; the printer makes an error of it.</summary>
internal sealed class BudgetSpentException() : Exception("The page asks for more layout steps than the limit allows.");
