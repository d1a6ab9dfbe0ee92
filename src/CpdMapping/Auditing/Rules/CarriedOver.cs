namespace CpdMapping.Auditing.Rules;

/// <summary>What counts from the cycle before.</summary>
/// <param name="Amount">How much.</param>
/// <param name="InWords">A sentence that begins with a space; empty where it is nothing.</param>
/// <param name="Doubt">What would settle whether it counts; null where it does.</param>
internal sealed record CarriedOver(int Amount, string InWords, CycleDoubt? Doubt)
{
    public static readonly CarriedOver Nothing = new(0, "", null);
}
