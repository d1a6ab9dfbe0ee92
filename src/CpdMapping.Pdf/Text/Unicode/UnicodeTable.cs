namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>The table of the character database that the package brings along; see the README of the room for its form.</summary>
internal sealed class UnicodeTable
{
    private const int CodePoints = 0x110000;
    private const int HeaderLength = 7;

    private readonly byte[] _data;
    private int _place = HeaderLength;

    private UnicodeTable(byte[] data)
    {
        _data = data;
        Scripts = ReadScripts();
        Records = ReadRecords();
        Pages = ReadPages();
        Mirrors = ReadPairs();
        Brackets = ReadPairs();
        ReadDecompositions();
    }

    /// <summary>The tags of the scripts by number, as ISO 15924 has them.</summary>
    public string[] Scripts { get; }

    public CharacterProperties[] Records { get; }

    /// <summary>The number of the record of each character, in pages of 256 characters.</summary>
    public ushort[][] Pages { get; }

    public Dictionary<int, int> Mirrors { get; }

    /// <summary>The other bracket of a pair, shifted left by one, with the lowest bit set for an opening bracket.</summary>
    public Dictionary<int, int> Brackets { get; }

    /// <summary>The two characters of a canonical decomposition; the second is zero where there is but one.</summary>
    public Dictionary<int, (int First, int Second)> Decompositions { get; private set; } = [];

    /// <summary>The composite of two characters.</summary>
    public Dictionary<(int First, int Second), int> Compositions { get; private set; } = [];

    public static UnicodeTable Load()
    {
        using Stream stream = typeof(UnicodeTable).Assembly.GetManifestResourceStream("CpdMapping.Pdf.Text.Unicode.bin")
            ?? throw new InvalidOperationException("The package has lost its table of characters.");
        byte[] data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new UnicodeTable(data);
    }

    // Seven bits a byte, the lowest first; the highest bit says that more follow.
    private int Next()
    {
        int value = 0;
        int shift = 0;
        while (true)
        {
            int b = _data[_place++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80)
                return value;
            shift += 7;
        }
    }

    private string[] ReadScripts()
    {
        string[] scripts = new string[Next()];
        for (int i = 0; i < scripts.Length; i++, _place += 4)
            scripts[i] = System.Text.Encoding.ASCII.GetString(_data, _place, 4);
        return scripts;
    }

    private CharacterProperties[] ReadRecords()
    {
        var records = new CharacterProperties[Next()];
        for (int i = 0; i < records.Length; i++, _place += 8)
        {
            ReadOnlySpan<byte> r = _data.AsSpan(_place, 8);
            records[i] = new CharacterProperties(
                (BidiClass)r[0], (LineBreakClass)r[1], r[2], (JoiningType)r[3], r[4], (GraphemeClass)r[5], (ConjunctClass)r[6], (CharacterTraits)r[7]);
        }
        return records;
    }

    private ushort[][] ReadPages()
    {
        ushort[][] pages = new ushort[CodePoints >> 8][];
        // Most pages are of one record throughout and are shared.
        var uniform = new Dictionary<int, ushort[]>();
        int count = Next();
        int place = 0;
        for (int i = 0; i < count; i++)
        {
            int end = place + Next();
            int record = Next();
            while (place < end)
            {
                int page = place >> 8;
                int pageEnd = Math.Min(end, (page + 1) << 8);
                if (pageEnd - place == 256)
                {
                    if (!uniform.TryGetValue(record, out ushort[]? shared))
                    {
                        shared = new ushort[256];
                        shared.AsSpan().Fill((ushort)record);
                        uniform.Add(record, shared);
                    }
                    pages[page] = shared;
                }
                else
                {
                    (pages[page] ??= new ushort[256]).AsSpan(place & 0xFF, pageEnd - place).Fill((ushort)record);
                }
                place = pageEnd;
            }
        }
        return pages;
    }

    private Dictionary<int, int> ReadPairs()
    {
        int count = Next();
        var pairs = new Dictionary<int, int>(count);
        int key = 0;
        for (int i = 0; i < count; i++)
        {
            key += Next();
            pairs.Add(key, Next());
        }
        return pairs;
    }

    private void ReadDecompositions()
    {
        int count = Next();
        var decompositions = new Dictionary<int, (int, int)>(count);
        var compositions = new Dictionary<(int, int), int>(count);
        int composite = 0;
        for (int i = 0; i < count; i++)
        {
            composite += Next();
            int first = Next();
            int second = Next();
            decompositions.Add(composite, (first >> 1, second));
            if ((first & 1) != 0)
                compositions.Add((first >> 1, second), composite);
        }
        Decompositions = decompositions;
        Compositions = compositions;
    }
}
