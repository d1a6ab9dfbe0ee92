using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads changes of counters.</summary>
internal static class CounterReader
{
    /// <summary>A parser of names and numbers; <paramref name="number"/> where none is given.</summary>
    public static ValueParser Parser(int number) => (reader, out value) =>
    {
        var changes = new List<CounterChange>();
        value = changes;
        if (reader.TryWord("none"))
            return true;
        while (reader.TryIdentifier(out var name))
            changes.Add(new CounterChange(name, reader.TryNumber(out var given, whole: true) ? (int)Bounds.Clamp(given) : number));
        return changes.Count > 0;
    };
}
