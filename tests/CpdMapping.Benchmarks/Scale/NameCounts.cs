using System.Globalization;
using CpdMapping.Standards;
using CpdMapping.Tests.Standards;

namespace CpdMapping.Benchmarks.Scale;

/// <summary>Prints how well the labelled names are understood. Of the test half the counts alone are looked at.</summary>
internal static class NameCounts
{
    public static void Run()
    {
        foreach (var half in new[] { "tuning", "test" })
        {
            var count = NameCount.Of(StandardsLibrary.BuiltIn, half + ".yaml");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"names: {half} half, {count.Meant + count.Open} names, {count.Right + count.Wrong} resolved, {count.Right} right, {count.Wrong} wrong, {count.Kept} of {count.Open} ambiguous or unknown ones kept open, "
                + $"recall {count.Recall:0.000}, precision {count.Precision:0.000}"));
        }
    }
}
