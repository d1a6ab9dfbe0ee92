namespace CpdMapping.Mapping.Offers;

/// <summary>What decides between sets of the same size: first unknown fees, then the fee, then the minutes.</summary>
/// <remarks>Adding the same cost to both sides never turns an order round, so the sum of the smallest is the smallest sum.</remarks>
internal readonly record struct ChoiceCost(int WithoutFee, decimal Fee, int Minutes) : IComparable<ChoiceCost>
{
    public static ChoiceCost operator +(ChoiceCost left, ChoiceCost right) =>
        new(left.WithoutFee + right.WithoutFee, left.Fee + right.Fee, left.Minutes + right.Minutes);

    public int CompareTo(ChoiceCost other)
    {
        if (WithoutFee != other.WithoutFee)
            return WithoutFee.CompareTo(other.WithoutFee);
        return Fee != other.Fee ? Fee.CompareTo(other.Fee) : Minutes.CompareTo(other.Minutes);
    }
}
