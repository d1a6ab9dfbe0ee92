namespace CpdMapping.Pdf.Writing.Compression;

/// <summary>A Huffman code over some symbols, none longer than a limit. The room is kept from one code to the next.</summary>
internal sealed class PrefixCode(int symbols, int limit)
{
    private const int Longest = 15;

    // A frequency and its symbol in one number, so that plain sorting also decides between equals.
    private readonly long[] _sorted = new long[symbols];
    private readonly int[] _weights = new int[2 * symbols];
    private readonly int[] _parents = new int[2 * symbols];
    private readonly byte[] _lengths = new byte[symbols];
    private readonly ushort[] _codes = new ushort[symbols];

    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>The codes with their bits turned round, as they are written.</summary>
    public ReadOnlySpan<ushort> Codes => _codes;

    /// <summary>Makes the code for the frequencies. A symbol that occurs never has no code.</summary>
    public void Make(ReadOnlySpan<int> frequencies)
    {
        Array.Clear(_lengths);
        int used = 0;
        for (int symbol = 0; symbol < frequencies.Length; symbol++)
        {
            if (frequencies[symbol] > 0)
                _sorted[used++] = ((long)frequencies[symbol] << 16) | (uint)symbol;
        }
        if (used == 0)
            return;
        Span<int> countOfLength = stackalloc int[Longest + 1];
        countOfLength.Clear();
        if (used == 1)
        {
            _lengths[Symbol(_sorted[0])] = 1;
        }
        else
        {
            Array.Sort(_sorted, 0, used);
            CountLengths(used, countOfLength);
            int next = 0;
            for (int length = limit; length > 0; length--)
            {
                for (int i = 0; i < countOfLength[length]; i++)
                    _lengths[Symbol(_sorted[next++])] = (byte)length;
            }
        }
        Assign(_lengths, _codes);
    }

    /// <summary>Gives codes in order of length and symbol, as the format asks.</summary>
    public static void Assign(ReadOnlySpan<byte> lengths, Span<ushort> codes)
    {
        Span<int> count = stackalloc int[Longest + 1];
        count.Clear();
        foreach (byte length in lengths)
            count[length]++;
        count[0] = 0;
        Span<int> next = stackalloc int[Longest + 1];
        int code = 0;
        for (int length = 1; length <= Longest; length++)
        {
            code = (code + count[length - 1]) << 1;
            next[length] = code;
        }
        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            int length = lengths[symbol];
            codes[symbol] = length == 0 ? (ushort)0 : (ushort)(Reverse((uint)next[length]++) >> (32 - length));
        }
    }

    private static int Symbol(long entry) => (int)(entry & 0xFFFF);

    private static uint Reverse(uint bits)
    {
        bits = ((bits & 0x5555_5555) << 1) | ((bits >> 1) & 0x5555_5555);
        bits = ((bits & 0x3333_3333) << 2) | ((bits >> 2) & 0x3333_3333);
        bits = ((bits & 0x0F0F_0F0F) << 4) | ((bits >> 4) & 0x0F0F_0F0F);
        return System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(bits);
    }

    // Joins the two lightest nodes again and again; leaves are sorted and joined nodes come in order, so two queues are enough.
    private void CountLengths(int leaves, Span<int> countOfLength)
    {
        for (int i = 0; i < leaves; i++)
            _weights[i] = (int)(_sorted[i] >> 16);
        int root = (2 * leaves) - 2;
        int leaf = 0;
        int joined = leaves;
        for (int node = leaves; node <= root; node++)
        {
            int first = Lightest(node);
            int second = Lightest(node);
            _weights[node] = _weights[first] + _weights[second];
            _parents[first] = node;
            _parents[second] = node;
        }
        // From here the weights of joined nodes serve as their depths.
        _weights[root] = 0;
        for (int node = root - 1; node >= 0; node--)
        {
            int depth = _weights[_parents[node]] + 1;
            _weights[node] = depth;
            if (node < leaves)
                countOfLength[Math.Min(depth, limit)]++;
        }
        Shorten(countOfLength);

        int Lightest(int end) => leaf < leaves && (joined >= end || _weights[leaf] <= _weights[joined]) ? leaf++ : joined++;
    }

    // Codes that were cut to the limit take too much room; each step lengthens a shorter code and pairs it with a cut one.
    private void Shorten(Span<int> countOfLength)
    {
        long taken = 0;
        for (int length = 1; length <= limit; length++)
            taken += (long)countOfLength[length] << (limit - length);
        for (; taken > 1L << limit; taken--)
        {
            int length = limit - 1;
            while (countOfLength[length] == 0)
                length--;
            countOfLength[length]--;
            countOfLength[length + 1] += 2;
            countOfLength[limit]--;
        }
    }
}
