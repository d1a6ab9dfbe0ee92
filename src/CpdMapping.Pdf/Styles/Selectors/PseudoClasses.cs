using System.Collections.Frozen;

namespace CpdMapping.Pdf.Styles.Selectors;

/// <summary>The pseudo-classes without arguments.</summary>
internal static class PseudoClasses
{
    private static readonly FrozenDictionary<string, ElementTest> Tests = new Dictionary<string, ElementTest>
    {
        ["first-child"] = new NthTest(0, 1, ofType: false, fromEnd: false),
        ["last-child"] = new NthTest(0, 1, ofType: false, fromEnd: true),
        ["first-of-type"] = new NthTest(0, 1, ofType: true, fromEnd: false),
        ["last-of-type"] = new NthTest(0, 1, ofType: true, fromEnd: true),
        ["only-child"] = new StateTest(static element => element.Parent is null or { ElementCount: 1 }),
        ["only-of-type"] = new StateTest(static element => Markup.SiblingCounts.OfType(element) == (1, 1)),
        ["root"] = StateTest.Root,
        ["scope"] = StateTest.Root,
        ["empty"] = StateTest.Empty,
        ["link"] = StateTest.Link,
        ["any-link"] = StateTest.Link,
        ["defined"] = new StateTest(static _ => true),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfTheScreen = (
        "hover active focus focus-visible focus-within visited target target-within checked indeterminate disabled enabled required optional valid invalid in-range out-of-range read-only read-write "
        + "placeholder-shown default autofill user-invalid user-valid fullscreen modal open popover-open playing paused muted current past future first left right blank host local-link").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The test of a name; null where the name is not known.</summary>
    public static ElementTest? Find(string name)
    {
        if (Tests.TryGetValue(name, out var test))
            return test;
        return OfTheScreen.Contains(name) || name.StartsWith("-webkit-", StringComparison.Ordinal) || name.StartsWith("-moz-", StringComparison.Ordinal) ? StateTest.Never : null;
    }
}
