using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks that what must be unique in a list is.</summary>
internal static class Unique
{
    /// <summary>Reports each item whose key an earlier item has; a key that is null or empty is left alone.</summary>
    public static void Check<T>(Sequence<T> items, Func<T, string?> key, Spot list, string field, string code, string what, ProblemList problems, StringComparer? comparer = null)
    {
        var seen = new Dictionary<string, int>(comparer ?? StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (key(items[i]) is not { Length: > 0 } text || seen.TryAdd(text, i))
                continue;
            var earlier = list[seen[text]][field].Place;
            problems.Error(
                code,
                list[i][field].Place,
                $"The {what} '{text}' is there already{(earlier.Line == 0 ? "" : $", in line {Plain.Number(earlier.Line)}")}.",
                "Each was expected once.",
                "Take one out, or give it another.");
        }
    }
}
