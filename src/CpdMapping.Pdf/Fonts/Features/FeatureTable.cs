namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>
/// The features of one table, GSUB or GPOS: which lookups a feature has for a script and a language. Lookups are read when they are first
/// asked for; one that is broken does nothing, since the font still has its glyphs.
/// </summary>
internal sealed class FeatureTable
{
    private const int MostReads = 65_536;
    private const string Required = "";

    private readonly FontData _table;
    private readonly Func<int, LayoutData, LookupSubtable> _read;
    private readonly int _extension;
    private readonly Lookup?[] _lookups;

    private FeatureTable(FontData table, int lookupCount, Func<int, LayoutData, LookupSubtable> read, int extension)
    {
        _table = table;
        _read = read;
        _extension = extension;
        _lookups = new Lookup?[lookupCount];
    }

    /// <summary>The table, or null where the font has none that can be read.</summary>
    public static FeatureTable? Read(FontData? table, Func<int, LayoutData, LookupSubtable> read, int extension)
    {
        if (table is not { } data)
            return null;
        try
        {
            return new FeatureTable(data, Root(data).Follow(8).U16(0), read, extension);
        }
        catch (FontFaultException)
        {
            return null;
        }
    }

    /// <summary>
    /// The lookups of each feature for the first of the scripts that the font has; those of the feature that the font demands stand under
    /// an empty name.
    /// </summary>
    public Dictionary<string, List<int>> FeaturesFor(IReadOnlyList<string> scripts, IReadOnlyList<string> languages)
    {
        var features = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        try
        {
            LayoutData root = Root(_table);
            if (FindLanguage(root.Follow(4), scripts, languages) is { } language)
                ReadFeatures(root.Follow(6), language, features);
        }
        catch (FontFaultException)
        {
            features.Clear();
        }
        return features;
    }

    public Lookup LookupAt(int index)
    {
        if (index >= _lookups.Length)
            return Lookup.Empty;
        // Two threads may read the same lookup at once; both find the same.
        return Volatile.Read(ref _lookups[index]) ?? (_lookups[index] = ReadLookup(index));
    }

    /// <summary>The lookups of the feature that the font demands whatever is asked for.</summary>
    public static IReadOnlyList<int> RequiredOf(Dictionary<string, List<int>> features) => features.TryGetValue(Required, out List<int>? lookups) ? lookups : [];

    private static LayoutData Root(FontData table) => new(table, 0, new LayoutBudget((table.Length * 4) + MostReads));

    private static LayoutData? FindLanguage(LayoutData scriptList, IReadOnlyList<string> scripts, IReadOnlyList<string> languages)
    {
        foreach (string tag in scripts)
        {
            if (FindRecord(scriptList, 0, tag) is not { } script)
                continue;
            foreach (string language in languages)
            {
                if (FindRecord(script, 2, language) is { } found)
                    return found;
            }
            return script.FollowOrNull(0);
        }
        return null;
    }

    // Records of a tag and an offset, with their count before them.
    private static LayoutData? FindRecord(LayoutData data, int place, string tag)
    {
        int count = data.U16(place);
        for (int i = 0; i < count; i++)
        {
            int record = place + 2 + (i * 6);
            if (data.Tag(record) == tag)
                return data.Follow(record + 4);
        }
        return null;
    }

    private static void ReadFeatures(LayoutData featureList, LayoutData language, Dictionary<string, List<int>> features)
    {
        int required = language.U16(2);
        if (required != 0xFFFF)
            Add(required, Required);
        foreach (ushort index in language.List(4))
            Add(index, featureList.Tag(2 + (index * 6)));

        void Add(int index, string tag)
        {
            ushort[] lookups = featureList.Follow(2 + (index * 6) + 4).List(2);
            if (!features.TryGetValue(tag, out List<int>? list))
                features.Add(tag, list = []);
            foreach (ushort lookup in lookups)
                list.Add(lookup);
        }
    }

    private Lookup ReadLookup(int index)
    {
        try
        {
            LayoutData lookupList = Root(_table).Follow(8);
            LayoutData data = lookupList.Follow(2 + (index * 2));
            int type = data.U16(0);
            int flags = data.U16(2);
            var subtables = new LookupSubtable[data.U16(4)];
            int markSet = (flags & 0x10) != 0 ? data.U16(6 + (subtables.Length * 2)) : 0;
            for (int i = 0; i < subtables.Length; i++)
            {
                LayoutData subtable = data.Follow(6 + (i * 2));
                subtables[i] = type == _extension ? _read(subtable.U16(2), subtable.FollowLong(4)) : _read(type, subtable);
            }
            return new Lookup(flags, markSet, subtables);
        }
        catch (FontFaultException)
        {
            return Lookup.Empty;
        }
    }
}
