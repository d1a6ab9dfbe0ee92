using CpdMapping.Pdf.Styles.Selectors;

namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>One selector of a rule, with what decides between rules.</summary>
/// <param name="Selector">What the rule is for.</param>
/// <param name="Block">What it says.</param>
/// <param name="Order">The place among all rules.</param>
/// <param name="IsOurs">Whether the rule is of the default sheet.</param>
internal sealed record IndexedRule(Selector Selector, DeclarationBlock Block, int Order, bool IsOurs)
{
    /// <summary>Puts the weaker rule first.</summary>
    public static int ByWeight(IndexedRule left, IndexedRule right)
    {
        if (left.IsOurs != right.IsOurs)
            return left.IsOurs ? -1 : 1;
        var byWeight = left.Selector.Specificity.CompareTo(right.Selector.Specificity);
        return byWeight != 0 ? byWeight : left.Order.CompareTo(right.Order);
    }
}
