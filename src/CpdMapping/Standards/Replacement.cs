using System.Globalization;

namespace CpdMapping.Standards;

/// <summary>A standard of a later edition that took the place of an item, wholly or in part.</summary>
/// <param name="Standard">The later standard.</param>
/// <param name="Share">How much of the item went there, in hundredths, where it was divided; null where that is not stated.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Replacement(StandardRef Standard, int? Share = null)
{
    /// <summary>Gets the reference, and the share where one is stated: <c>pcf@2018/7 (40 hundredths)</c>.</summary>
    public override string ToString() => Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{Standard} ({share} hundredths)") : Standard.ToString();
}
